package org.complaintrules.report;

import java.util.List;
import org.complaintrules.Policy;
import org.complaintrules.text.Language;

/** The policies, and how far their clauses are put into rules. */
public final class PolicyListText {
    private PolicyListText() {
    }

    /**
     * The policies as lines of text: behind each id the title, and beneath it the number of its clauses by how they are
     * met, and of its rules.
     *
     * @param policies the policies
     * @param language the reader's language
     * @param style colour and width
     * @return the text, without a line end after it
     */
    public static String of(List<Policy> policies, Language language, Style style) {
        Page page = new Page(style);
        int longest = policies.stream().mapToInt(policy -> policy.id().length()).max().orElse(0);
        for (Policy policy : policies) {
            Wording words = new Wording(policy.model().info(), language);
            page.item(0, style.bold(Columns.padded(policy.id(), longest)) + "  ",
                    words.of(policy.model().info().title()));
            page.item(0, " ".repeat(longest + 2), new PolicyOutline(policy.model()).counts(words));
        }
        return page.toString();
    }
}
