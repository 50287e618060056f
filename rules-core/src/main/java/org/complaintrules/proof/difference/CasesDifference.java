package org.complaintrules.proof.difference;

import java.util.List;

/**
 * What two versions decide differently of past cases.
 *
 * @param read how many cases were read and compared
 * @param skipped how many were left out, since they are of other policies
 * @param unreadable how many could not be read
 * @param changed how many are decided differently, or refused by one of the versions
 * @param notAllowed how many of these change in a way that is not allowed
 * @param refusedBefore how many the old version refuses, and the new one does not
 * @param refusedAfter how many the new version refuses, and the old one does not
 * @param clauses how many cases lose and gain rulings of each clause
 * @param changes how often what changed, the most frequent first; changes of what outcomes rest on come last
 * @param fines how fines change, by currency
 * @param deadlines how due times change, by action
 * @param approvals how approvals go up and down, by matter, where the policy states levels
 * @param shown the first cases that are decided differently
 */
public record CasesDifference(long read, long skipped, long unreadable, long changed, long notAllowed,
        long refusedBefore, long refusedAfter, List<ClauseCount> clauses, List<ChangeCount> changes,
        List<FineSum> fines, List<DaySum> deadlines, List<LevelSum> approvals, List<CaseChange> shown) {
    /**
     * Copies the lists.
     *
     * @param read how many cases were compared
     * @param skipped how many were left out
     * @param unreadable how many could not be read
     * @param changed how many are decided differently
     * @param notAllowed how many of these change in a way that is not allowed
     * @param refusedBefore how many only the old version refuses
     * @param refusedAfter how many only the new version refuses
     * @param clauses how many cases lose and gain rulings of each clause
     * @param changes how often what changed
     * @param fines how fines change
     * @param deadlines how due times change
     * @param approvals how approvals go up and down
     * @param shown the first cases
     */
    public CasesDifference {
        clauses = List.copyOf(clauses);
        changes = List.copyOf(changes);
        fines = List.copyOf(fines);
        deadlines = List.copyOf(deadlines);
        approvals = List.copyOf(approvals);
        shown = List.copyOf(shown);
    }
}
