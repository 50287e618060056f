package org.complaintrules.proof.work;

/** Is told how far a long piece of work has come. */
@FunctionalInterface
public interface Progress {
    /**
     * Another thing is done.
     *
     * @param count how many are done
     */
    void done(int count);
}
