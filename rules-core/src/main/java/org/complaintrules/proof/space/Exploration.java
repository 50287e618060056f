package org.complaintrules.proof.space;

/**
 * How far a search has come.
 *
 * @param cells how many cells were looked at
 * @param complete whether these are all that there are, or the search ended before because it had found what it looked
 *     for; if not, the limit was hit
 * @param sampled whether they rest on a choice of times or of so many facts of a type, out of more that there could be
 */
public record Exploration(long cells, boolean complete, boolean sampled) {
    /**
     * Whether nothing was left out.
     *
     * @return whether the search is a proof
     */
    public boolean exhaustive() {
        return complete && !sampled;
    }

    /**
     * Two searches taken together.
     *
     * @param other another search
     * @return how far both have come
     */
    public Exploration and(Exploration other) {
        return new Exploration(cells + other.cells, complete && other.complete, sampled || other.sampled);
    }
}
