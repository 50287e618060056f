package org.complaintrules.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import org.complaintrules.text.Place;
import org.complaintrules.text.Text;

/** Writes files at once, so that nobody ever reads half of one. */
final class OutputFile {
    private OutputFile() {
    }

    /**
     * Writes a file, new or in the place of the one that is there.
     *
     * @param name its name
     * @param text its text
     * @throws InputRefusal where it cannot be written
     */
    static void write(String name, String text) {
        try {
            Path given = InputFile.path(name);
            boolean isThere = Files.exists(given);
            Path file = isThere ? given.toRealPath() : given.toAbsolutePath();
            Files.createDirectories(file.getParent());
            Path draft = file.resolveSibling(file.getFileName() + "." + ProcessHandle.current().pid() + ".tmp");
            try {
                Files.writeString(draft, text, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
                if (isThere) {
                    keepPermissions(file, draft);
                }
                move(draft, file);
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (IOException unwritable) {
            throw new InputRefusal(Place.of(name), new Text("此文件无法写入", "this file cannot be written"),
                    new Text("检查文件和文件夹的权限", "look at the permissions of the file and its folder"));
        }
    }

    private static void keepPermissions(Path file, Path draft) throws IOException {
        PosixFileAttributeView old = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        if (old != null) {
            Files.setPosixFilePermissions(draft, old.readAttributes().permissions());
        }
    }

    private static void move(Path draft, Path file) throws IOException {
        try {
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException thisFileSystemCannot) {
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
