package org.complaintrules.text;

/** A language in which the product speaks. */
public enum Language {
    /** Chinese, the language of the policies. */
    ZH,
    /** English, the language spoken unless another is asked for. */
    EN
}
