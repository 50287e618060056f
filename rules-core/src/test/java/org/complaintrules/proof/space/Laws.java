package org.complaintrules.proof.space;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;

/** The laws of the cells of a policy: they have no case in common, leave none out, and each tells how its cases are decided. */
record Laws(PolicySpace policy) {
    /** The laws hold of a search for all rules, and of one for each rule. */
    void hold(Collection<ConcreteCase> cases) {
        for (BitSet rules : policy.choices()) {
            List<SeenCell> cells = new ArrayList<>();
            assertThat(policy.explore(rules, policy.open(), cells).complete()).isTrue();
            hold(rules, policy.open(), cells, cases);
        }
    }

    /** The laws hold of the cells of an outset, and of cases that agree with it. */
    void hold(BitSet rules, Outset outset, List<SeenCell> cells, Collection<ConcreteCase> cases) {
        witnessesAreDecidedAsTheirCellsSay(rules, cells);
        for (ConcreteCase each : cases) {
            if (policy.isLookedAt(rules, outset, each)) {
                isInOneCell(rules, cells, each, each.orders(outset.facts().keySet()));
            }
        }
    }

    private void witnessesAreDecidedAsTheirCellsSay(BitSet rules, List<SeenCell> cells) {
        for (SeenCell cell : cells) {
            assertThat(cell.witness()).isPresent();
            ConcreteCase witness = cell.witness().get();
            assertThat(cell.holds().test(witness)).as("%s is in the cell that it stands for", witness).isTrue();
            assertThat(policy.says(rules, witness)).as("%s", witness).isEqualTo(cell.says().apply(witness));
        }
    }

    private void isInOneCell(BitSet rules, List<SeenCell> cells, ConcreteCase facts, List<ConcreteCase> orders) {
        List<SeenCell> own = cells.stream().filter(cell -> orders.stream().anyMatch(cell.holds())).toList();
        assertThat(own).as("the cells of %s", facts).hasSize(1);
        ConcreteCase ordered = orders.stream().filter(own.get(0).holds()).findFirst().orElseThrow();
        assertThat(own.get(0).says().apply(ordered)).as("%s", facts).isEqualTo(policy.says(rules, facts));
    }
}
