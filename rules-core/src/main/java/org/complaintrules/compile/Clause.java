package org.complaintrules.compile;

import org.complaintrules.text.Text;

/**
 * One normative statement of a policy's source document.
 *
 * @param id its id, such as {@code life-insurer-4.1-2}
 * @param article where it stands, as the document numbers itself
 * @param kind what kind of statement it is, such as {@code deadline}
 * @param text what it says
 * @param caution what the source leaves open and how it is read here, or {@code null} where nothing is open
 * @param pending whether its rule is still to be written
 * @param undecidable why no rule implements it, or {@code null} where one does or will
 * @param declaredIn the file and JSON pointer of the declaration that meets it, or {@code null}
 */
public record Clause(String id, String article, String kind, Text text, Text caution, boolean pending,
        Text undecidable, String declaredIn) {
}
