package org.complaintrules.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.complaintrules.compile.Clause;
import org.complaintrules.compile.PolicyFiles;
import org.complaintrules.compile.PolicyModel;
import org.complaintrules.compile.PolicyReader;
import org.complaintrules.compile.PolicyRefusal;
import org.complaintrules.proof.difference.Allowance;
import org.complaintrules.proof.difference.PolicyComparison;
import org.complaintrules.proof.difference.PolicyDifference;
import org.complaintrules.proof.difference.RulesDifference;
import org.complaintrules.text.Nearest;
import org.complaintrules.text.Text;
import org.complaintrules.time.WorkCalendar;

/** Both sides of a comparison, read. */
final class DiffSides {
    private final RulesSide old;
    private final RulesSide fresh;
    private final SortedMap<String, PolicyModel> before;
    private final SortedMap<String, PolicyModel> after;

    private DiffSides(RulesSide old, RulesSide fresh, Invocation invocation) {
        this.old = old.within(fresh);
        this.fresh = fresh.within(old);
        this.before = read(this.old, invocation);
        this.after = read(this.fresh, invocation);
    }

    /** The sides that the operands name; policies that are refused are told of and left out. */
    static DiffSides of(Invocation invocation) {
        Arguments arguments = invocation.arguments();
        // Two folders need no repository.
        Supplier<Path> rules = () -> GlobalOptions.namesRules(arguments) ? GlobalOptions.rules(arguments)
                : usualRules();
        List<String> operands = arguments.operands();
        return new DiffSides(RulesSide.of(operands.get(0), rules), operands.size() > 1
                ? RulesSide.of(operands.get(1), rules) : RulesSide.ofFolder(rules.get().toString()), invocation);
    }

    /** The folder {@code rules} below the repository's root, or here where there is no repository. */
    private static Path usualRules() {
        Path here = Path.of("").toAbsolutePath();
        Git.Answer root = new Git(here).ask("rev-parse", "--show-toplevel");
        Path rules = root.exit() == 0 ? Path.of(root.text().strip(), "rules") : here.resolve("rules");
        return rules.startsWith(here) ? here.relativize(rules) : rules;
    }

    private static SortedMap<String, PolicyModel> read(RulesSide side, Invocation invocation) {
        SortedMap<String, PolicyModel> policies = new TreeMap<>();
        for (PolicyFiles files : side.policies().values()) {
            try {
                policies.put(files.id(), PolicyReader.read(files));
            } catch (PolicyRefusal refusal) {
                invocation.refuse(refusal);
            }
        }
        return policies;
    }

    String nameBefore() {
        return old.name();
    }

    String nameAfter() {
        return fresh.name();
    }

    List<PolicyModel> before() {
        return List.copyOf(before.values());
    }

    List<PolicyModel> after() {
        return List.copyOf(after.values());
    }

    /** What may change. */
    Allowance allowance(List<String> given) {
        Set<String> known = new TreeSet<>();
        Stream.of(before, after).flatMap(policies -> policies.values().stream()).forEach(policy -> {
            known.add(policy.info().id());
            policy.clauses().stream().map(Clause::id).forEach(known::add);
        });
        Set<String> names = new LinkedHashSet<>();
        given.forEach(each -> names.addAll(List.of(each.split(","))));
        for (String name : names) {
            if (!known.contains(name)) {
                throw new UsageRefusal(Text.of("--allow 的“%s”既不是条款也不是制度",
                        "'%s', given for --allow, is neither a clause nor a policy", name),
                        Text.of("最接近的：%s", "the nearest: %s", Nearest.to(name, List.copyOf(known))));
            }
        }
        return new Allowance(names);
    }

    /** What differs: in every case, or only in what the policies are made of. */
    RulesDifference difference(boolean everyCase, WorkCalendar calendar) {
        List<PolicyDifference> policies = new ArrayList<>();
        before.forEach((id, policy) -> {
            if (after.containsKey(id)) {
                policies.add(everyCase
                        ? PolicyComparison.of(policy, after.get(id), calendar, PolicyComparison.USUAL_LIMIT)
                        : PolicyComparison.ofRules(policy, after.get(id)));
            }
        });
        return new RulesDifference(policies, onlyIn(fresh, old), onlyIn(old, fresh));
    }

    private static List<String> onlyIn(RulesSide side, RulesSide other) {
        return side.policies().keySet().stream().filter(id -> !other.policies().containsKey(id)).toList();
    }
}
