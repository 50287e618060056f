package org.complaintrules.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.complaintrules.json.JsonText;
import org.complaintrules.text.Nearest;
import org.complaintrules.text.Place;
import org.complaintrules.text.Text;

/** Reads the files that were named, or says in plain words why it cannot. */
final class InputFile {
    /** One byte more than any reader takes: enough for it to say that the file is too large. */
    private static final int ENOUGH = (int) JsonText.MAX_BYTES + 1;

    private InputFile() {
    }

    /**
     * A file or folder by its name.
     *
     * @param name the name as given
     * @return the path
     * @throws InputRefusal where no file can have that name
     */
    static Path path(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException impossible) {
            throw new InputRefusal(Place.of(name.replace('\0', '?')),
                    new Text("这不是文件名", "no file can have this name"), null);
        }
    }

    /**
     * The content of a file.
     *
     * @param name its name as given
     * @return its bytes; of a file that is too large for any reader, the first ones
     * @throws InputRefusal where it cannot be read
     */
    static byte[] bytes(String name) {
        Path path = path(name);
        try (InputStream in = Files.newInputStream(path)) {
            return in.readNBytes(ENOUGH);
        } catch (NoSuchFileException missing) {
            throw new InputRefusal(Place.of(name), new Text("没有此文件", "there is no such file"), neighbour(path));
        } catch (AccessDeniedException forbidden) {
            throw new InputRefusal(Place.of(name), new Text("没有读取权限", "this file may not be read"),
                    new Text("检查文件权限", "look at its permissions"));
        } catch (IOException unreadable) {
            if (Files.isDirectory(path)) {
                throw new InputRefusal(Place.of(name), new Text("这是文件夹", "this is a folder"),
                        Text.of("请给出其中的文件，如 %s", "name the files in it, such as %s", path.resolve("*.json")));
            }
            throw new InputRefusal(Place.of(name), new Text("文件无法读取", "this file cannot be read"), null);
        }
    }

    /**
     * What is given on standard input.
     *
     * @param in the standard input
     * @return its bytes; of more than any reader takes, the first ones
     * @throws InputRefusal where it cannot be read
     */
    static byte[] bytes(InputStream in) {
        try {
            return in.readNBytes(ENOUGH);
        } catch (IOException unreadable) {
            throw new InputRefusal(Place.of("-"), new Text("标准输入无法读取", "standard input cannot be read"), null);
        }
    }

    /**
     * The text of a file.
     *
     * @param name its name as given
     * @return its text
     * @throws InputRefusal where it cannot be read or is not UTF-8
     */
    static String text(String name) {
        byte[] bytes = bytes(name);
        if (bytes.length == ENOUGH) {
            throw new InputRefusal(Place.of(name), new Text("文件过大", "the file is too large"),
                    Text.of("最多可读 %d 字节", "at most %d bytes are read", JsonText.MAX_BYTES));
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        CharBuffer text = CharBuffer.allocate(bytes.length);
        if (decoder.decode(ByteBuffer.wrap(bytes), text, true).isError()) {
            String before = text.flip().toString();
            int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
            throw new InputRefusal(Place.at(name, line, before.length() - before.lastIndexOf('\n')),
                    new Text("此处的字节不是 UTF-8 编码的文字", "the bytes here are not text in UTF-8"),
                    new Text("请将文件另存为 UTF-8 编码", "save the file in the encoding UTF-8"));
        }
        return text.flip().toString();
    }

    /** The file beside a missing one whose name is the nearest, or {@code null} where there is none. */
    private static Text neighbour(Path missing) {
        Path folder = missing.toAbsolutePath().normalize().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            return null;
        }
        try (Stream<Path> entries = Files.list(folder)) {
            List<String> names = entries.filter(Files::isRegularFile).map(file -> file.getFileName().toString())
                    .sorted().toList();
            return names.isEmpty() ? null : Text.of("最接近的：%s", "the nearest: %s",
                    Nearest.first(missing.getFileName().toString(), names).split(", ")[0]);
        } catch (IOException unknown) {
            return null;
        }
    }
}
