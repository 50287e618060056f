package org.complaintrules.json;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import org.complaintrules.text.Place;
import org.complaintrules.text.Text;

/** Reads JSON as RFC 8259 has it and nothing beside: no comments, no duplicate keys, nothing after the value. */
public final class JsonText {
    /** The size up to which a file is read unless the caller says otherwise: 10 MiB. */
    public static final long MAX_BYTES = 10L * 1024 * 1024;

    /** The levels of objects and lists that may stand in each other. */
    public static final int MAX_NESTING = 64;

    private JsonText() {
    }

    /**
     * Reads a file of at most {@link #MAX_BYTES}.
     *
     * @param fileName the file's name as the user gave it, or {@code null} where there is no file
     * @param utf8 the file's content
     * @return the value
     * @throws JsonRefusal where the content is not one well-formed JSON value in UTF-8, or is too large
     */
    public static Json read(String fileName, byte[] utf8) {
        return read(fileName, utf8, MAX_BYTES);
    }

    /**
     * Reads a file.
     *
     * @param fileName the file's name as the user gave it, or {@code null} where there is no file
     * @param utf8 the file's content
     * @param maxBytes the size up to which a file is read, in bytes
     * @return the value
     * @throws JsonRefusal where the content is not one well-formed JSON value in UTF-8, or is too large
     */
    public static Json read(String fileName, byte[] utf8, long maxBytes) {
        if (utf8.length > maxBytes) {
            throw new JsonRefusal("file-too-large", Place.of(fileName),
                    Text.of("文件有 %d 字节", "the file has %d bytes", utf8.length),
                    Text.of("最多可读 %d 字节", "at most %d bytes are read", maxBytes));
        }
        return read(fileName, decoded(fileName, utf8));
    }

    /**
     * Reads a text.
     *
     * @param fileName the name of the file it comes from, or {@code null} where there is none
     * @param text the text
     * @return the value; its spots count the characters of {@code text}
     * @throws JsonRefusal where the text is not one well-formed JSON value
     */
    public static Json read(String fileName, String text) {
        return new TreeReader(new Source(fileName, text)).read();
    }

    private static String decoded(String fileName, byte[] utf8) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        CharBuffer text = CharBuffer.allocate(utf8.length);
        CoderResult result = decoder.decode(ByteBuffer.wrap(utf8), text, true);
        String read = text.flip().toString();
        if (result.isError()) {
            throw new JsonRefusal("malformed-json", new Source(fileName, read).place(read.length(), null),
                    new Text("此处的字节不是 UTF-8 编码的文字", "the bytes here are not text in UTF-8"),
                    new Text("请将文件另存为 UTF-8 编码", "save the file in the encoding UTF-8"));
        }
        return read;
    }
}
