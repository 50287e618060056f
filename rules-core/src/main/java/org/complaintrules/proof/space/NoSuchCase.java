package org.complaintrules.proof.space;

/** A way through the space leads to no case that is asked for; it is left at once. */
final class NoSuchCase extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NoSuchCase() {
        super(null, null, false, false);
    }
}
