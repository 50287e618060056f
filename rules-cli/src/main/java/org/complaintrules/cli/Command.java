package org.complaintrules.cli;

import org.complaintrules.text.Language;

/** A command: what may be said to it, and what it does. */
interface Command {
    /**
     * What may be said to it.
     *
     * @param language the language of its help
     * @return its options, operands and help
     */
    Syntax syntax(Language language);

    /**
     * Does it.
     *
     * @param invocation the arguments given, and where the result goes
     * @throws org.complaintrules.text.Refusal where it cannot be done as asked
     */
    void run(Invocation invocation);
}
