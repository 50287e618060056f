package org.complaintrules.proof.difference;

import java.util.List;
import org.complaintrules.drl.Rule;
import org.complaintrules.proof.region.Region;

/**
 * What two versions of a policy decide differently on one topic.
 *
 * @param rules the rules whose answers were compared, each in its newer version
 * @param region the cases that are decided differently
 * @param groups the same cases by what changes
 * @param assurance whether these are all
 * @param cells how many cells were looked at
 */
public record TopicChange(List<Rule> rules, Region region, List<ChangedGroup> groups, Assurance assurance, long cells) {
    /**
     * Copies the lists.
     *
     * @param rules the rules whose answers were compared
     * @param region the cases that are decided differently
     * @param groups the same cases by what changes
     * @param assurance whether these are all
     * @param cells how many cells were looked at
     */
    public TopicChange {
        rules = List.copyOf(rules);
        groups = List.copyOf(groups);
    }
}
