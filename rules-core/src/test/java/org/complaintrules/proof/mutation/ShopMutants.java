package org.complaintrules.proof.mutation;

import java.util.List;
import org.complaintrules.Policies;
import org.complaintrules.Policy;
import org.complaintrules.compile.PolicyText;
import org.complaintrules.fixture.Fixture;
import org.complaintrules.fixture.FixtureFile;
import org.complaintrules.fixture.FixtureReader;

/**
 * A small policy, compiled once: refunds up to 100 are the clerk's, others the manager's. Two of its conditions say
 * nothing that others do not say already. Fixtures are written with single quotes.
 */
final class ShopMutants {
    static final String FILE = "fixtures/shop.json";
    static final String CLERK = fixture("at 100", 100, "CLERK");
    static final String MANAGER = fixture("above 100", "'100.01'", "MANAGER");

    private static final String RULES = """
            rule "clerk" @clause("c1")
            when
                Refund(amount <= 100)
            then
                insert(new Approval("REFUND", "CLERK"));
            end

            rule "manager" @clause("c2")
            when
                Refund(amount > 100, amount >= 100)
            then
                insert(new Approval("REFUND", "MANAGER"));
            end

            rule "late" @clause("c3")
            when
                Refund(paidAt > askedAt, paidAt >= askedAt)
            then
                insert(new Breach("SHOP", "PAID_LATER"));
            end
            """;

    private static final Policies POLICIES = TextPolicies.of(PolicyText.named("shop").facts("""
            declare Refund @zh("退款") @en("a refund")
                amount : BigDecimal @unit("CNY") @zh("金额") @en("amount")
                askedAt : Instant @zh("申请时间") @en("when asked for")
                paidAt : Instant @zh("支付时间") @en("when paid")
            end
            """).rules(RULES));

    private ShopMutants() {
    }

    static Policies all() {
        return POLICIES;
    }

    static Policy policy() {
        return POLICIES.get("shop");
    }

    /** A case with a refund that somebody approves. */
    static String fixture(String name, Object amount, String authority) {
        return "{'name': '" + name + "', 'facts': {'refund': {'amount': " + amount
                + "}}, 'expect': [{'type': 'approval', 'matter': 'REFUND', 'authority': '" + authority
                + "'}], 'only': ['approval']}";
    }

    static String forReview(String fixture) {
        return fixture.substring(0, fixture.length() - 1) + ", 'review': true}";
    }

    static FixtureFile file(String... fixtures) {
        return read("{'format': 1, 'policy': 'shop',\n 'cases': [\n  " + String.join(",\n  ", fixtures) + "\n ]}\n");
    }

    static FixtureFile read(String text) {
        return FixtureReader.read(FILE, text.replace('\'', '"'), POLICIES);
    }

    static List<Fixture> fixtures(String... fixtures) {
        return fixtures.length == 0 ? List.of() : file(fixtures).fixtures();
    }

    /** The mutants of a rule whose changed part reads like this. */
    static List<Mutant> mutants(String rule, String before) {
        return Mutants.of(policy().model()).stream().filter(mutant -> mutant.before().equals(before)
                && policy().model().rules().get(mutant.rule()).name().en().equals(rule)).toList();
    }

    static Mutant mutant(String rule, String before, String after) {
        return mutants(rule, before).stream().filter(mutant -> mutant.after().equals(after)).findFirst().orElseThrow();
    }

    static MutantResult run(Mutant mutant, String... fixtures) {
        return new MutationRun(policy(), fixtures(fixtures)).run(List.of(mutant), 1, count -> { }).get(0);
    }

    static PolicyMutation mutation(List<Mutant> mutants, String... fixtures) {
        MutationRun run = new MutationRun(policy(), fixtures(fixtures));
        return new PolicyMutation(policy(), run.fixtures(), List.of(), run.run(mutants, 2, count -> { }));
    }
}
