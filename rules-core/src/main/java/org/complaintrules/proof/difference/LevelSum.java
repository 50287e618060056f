package org.complaintrules.proof.difference;

/**
 * How the approvals of one matter go up and down.
 *
 * @param matter what is approved
 * @param up how many approvals go to a higher authority
 * @param levelsUp the levels by which these go up, all together
 * @param down how many approvals go to a lower authority
 * @param levelsDown the levels by which these go down, all together
 */
public record LevelSum(String matter, long up, long levelsUp, long down, long levelsDown) {
    static LevelSum of(String matter, int levels) {
        return new LevelSum(matter, levels > 0 ? 1 : 0, Math.max(levels, 0), levels < 0 ? 1 : 0, Math.max(-levels, 0));
    }

    LevelSum and(LevelSum other) {
        return new LevelSum(matter, up + other.up, levelsUp + other.levelsUp, down + other.down,
                levelsDown + other.levelsDown);
    }
}
