package org.complaintrules.proof.agreement;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.complaintrules.compile.PolicyModel;
import org.complaintrules.drl.FactType;
import org.complaintrules.drl.Field;
import org.complaintrules.drl.reference.Concluded;
import org.complaintrules.proof.space.Cell;
import org.complaintrules.proof.space.Outset;
import org.complaintrules.proof.space.Scope;
import org.complaintrules.proof.space.Space;
import org.complaintrules.proof.space.Witness;
import org.complaintrules.time.WorkCalendar;

/**
 * Cases that the rules of a policy suggest: a case for each kind that some rule tells apart, cases on and beside the
 * boundaries of comparisons, and cases drawn at random from the values that occur in them.
 */
public final class Representatives {
    private static final int CHANGES = 4;

    private final PolicyModel policy;
    private final Instant asOf;
    private final List<List<Witness>> byRule = new ArrayList<>();
    /** Those in which the rule concludes. */
    private final List<List<Witness>> concluding = new ArrayList<>();
    private final Map<String, List<Object>> values = new LinkedHashMap<>();

    /**
     * Works out the cases.
     *
     * @param policy the policy
     * @param calendar the days that are worked
     * @param cells how many cells are looked at, at most, for one rule
     */
    public Representatives(PolicyModel policy, WorkCalendar calendar, long cells) {
        this.policy = policy;
        Space space = new Space(List.of(policy), calendar, cells);
        this.asOf = space.usualTime();
        Scope all = Scope.all(policy);
        for (int i = 0; i < policy.rules().size(); i++) {
            int rule = i;
            Set<Witness> witnesses = new LinkedHashSet<>();
            Set<Witness> concluded = new LinkedHashSet<>();
            space.explore(List.of(all.of(rule)), Outset.open(asOf), trial -> {
                trial.require(trial.evaluator(all).mayConclude(rule));
                List<Concluded> conclusions = trial.evaluator(all).conclusions(rule);
                conclusions.forEach(Concluded::values);
                Cell cell = trial.cell();
                cell.witness().ifPresent(conclusions.isEmpty() ? witnesses::add : concluded::add);
                witnesses.addAll(cell.boundaries());
                return true;
            });
            witnesses.addAll(concluded);
            byRule.add(List.copyOf(witnesses));
            concluding.add(List.copyOf(concluded));
        }
        collect();
    }

    private void collect() {
        Map<String, Set<Object>> found = new LinkedHashMap<>();
        for (List<Witness> witnesses : byRule) {
            for (Witness witness : witnesses) {
                witness.facts().forEach((key, facts) -> (facts instanceof List<?> list ? list : List.of(facts)).forEach(fact ->
                        ((Map<?, ?>) fact).forEach((field, value) ->
                                found.computeIfAbsent(key + "/" + field, each -> new LinkedHashSet<>()).add(value))));
            }
        }
        found.forEach((field, all) -> values.put(field, List.copyOf(all)));
    }

    /**
     * The cases for each kind that some rule tells apart, and those on and beside boundaries.
     *
     * @return the cases, each once
     */
    public List<Witness> witnesses() {
        Set<Witness> all = new LinkedHashSet<>();
        byRule.forEach(all::addAll);
        return List.copyOf(all);
    }

    /**
     * Draws a case at random: one that a rule suggests, each rule in turn and half the time one in which it concludes, with
     * a few fields changed to other values that occur, or made unknown.
     *
     * @param number the number of the case, by which the rule is chosen
     * @param random draws
     * @return a case
     */
    public Witness draw(int number, Random random) {
        int rule = number % byRule.size();
        boolean concludes = random.nextBoolean() && !concluding.get(rule).isEmpty();
        List<Witness> witnesses = (concludes ? concluding : byRule).get(rule);
        Witness start = witnesses.isEmpty() ? new Witness(asOf, Map.of())
                : witnesses.get(random.nextInt(witnesses.size()));
        Map<String, Object> facts = new LinkedHashMap<>(start.facts());
        for (int i = random.nextInt(CHANGES + 1); i > 0; i--) {
            change(policy.schema().types().get(random.nextInt(policy.schema().types().size())), facts, random);
        }
        return new Witness(start.asOf(), facts);
    }

    private void change(FactType type, Map<String, Object> facts, Random random) {
        Field field = type.fields().get(random.nextInt(type.fields().size()));
        List<Object> candidates = values.getOrDefault(type.key() + "/" + field.name(), List.of());
        Object given = facts.get(type.key());
        if (field.key() || candidates.isEmpty() || type.many() && given == null) {
            return;
        }
        boolean unknown = !field.required() && random.nextInt(3) == 0;
        Object value = unknown ? null : candidates.get(random.nextInt(candidates.size()));
        if (type.many()) {
            List<Object> list = new ArrayList<>((List<?>) given);
            if (!list.isEmpty()) {
                int at = random.nextInt(list.size());
                list.set(at, with((Map<?, ?>) list.get(at), field.name(), value));
                facts.put(type.key(), list);
            }
        } else if (given != null || type.fields().stream().noneMatch(Field::required)) {
            facts.put(type.key(), with(given == null ? Map.of() : (Map<?, ?>) given, field.name(), value));
        }
    }

    private static Map<String, Object> with(Map<?, ?> fact, String field, Object value) {
        Map<String, Object> changed = new LinkedHashMap<>();
        fact.forEach((name, each) -> changed.put((String) name, each));
        changed.put(field, value);
        changed.values().removeIf(each -> each == null);
        return changed;
    }
}
