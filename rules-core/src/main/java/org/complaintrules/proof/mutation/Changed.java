package org.complaintrules.proof.mutation;

/** What a part of a rule is changed into. */
record Changed<T>(Change change, T into) {
}
