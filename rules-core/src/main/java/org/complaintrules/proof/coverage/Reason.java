package org.complaintrules.proof.coverage;

import org.complaintrules.text.Text;

/** Why a side of a condition or a rule was not seen. */
public enum Reason {
    /** Nothing comes to it: what stands before it never holds, or what it asks about is never there. */
    NEVER_REACHED(new Text("从未走到", "never reached")),
    /** Wherever it is come to, it holds. Of a rule: wherever it is evaluated, it concludes. */
    ALWAYS_TRUE(new Text("总为真", "always true")),
    /** Wherever it is come to, it does not hold. Of a rule: wherever it is evaluated, it concludes nothing. */
    ALWAYS_FALSE(new Text("总为假", "always false")),
    /** A field that it reads is nowhere given, or not where it is come to. */
    FACT_NEVER_GIVEN(new Text("所需事实从未给出", "fact never given"));

    private final Text label;

    Reason(Text label) {
        this.label = label;
    }

    /**
     * What it is called.
     *
     * @return the words, as they follow a colon
     */
    public Text label() {
        return label;
    }
}
