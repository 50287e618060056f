package org.complaintrules.report;

import java.io.File;
import java.nio.charset.StandardCharsets;

/** Names of files as URI references (RFC 3986): with forward slashes, and percent-encoded. */
final class FileUri {
    private FileUri() {
    }

    /** A relative reference for a relative name, a {@code file:} URI for an absolute one. */
    static String of(String file) {
        String path = file.replace(File.separatorChar, '/');
        boolean drive = path.matches("[A-Za-z]:/.*") && File.separatorChar == '\\';
        StringBuilder uri = new StringBuilder(drive ? "file:///" : path.startsWith("/") ? "file://" : "");
        for (byte each : path.getBytes(StandardCharsets.UTF_8)) {
            char character = (char) (each & 0xFF);
            boolean plain = character >= 'a' && character <= 'z' || character >= 'A' && character <= 'Z'
                    || character >= '0' && character <= '9' || "-._~/".indexOf(character) >= 0;
            if (plain) {
                uri.append(character);
            } else {
                uri.append('%').append(hex(character >> 4)).append(hex(character & 0xF));
            }
        }
        return uri.toString();
    }

    private static char hex(int digit) {
        return Character.toUpperCase(Character.forDigit(digit, 16));
    }
}
