package org.complaintrules.proof.check;

import java.util.List;
import org.complaintrules.fixture.FixtureResult;
import org.complaintrules.text.Place;
import org.complaintrules.text.Text;

/** Every fixture passes. */
final class FixtureCheck implements Check {
    @Override
    public List<Finding> findings(Inspected policy) {
        return policy.fixtures().stream().filter(result -> !result.passed()).map(result -> finding(policy, result))
                .toList();
    }

    private static Finding finding(Inspected policy, FixtureResult result) {
        String name = result.fixture().name();
        return policy.finding(FindingCode.FIXTURE_FAILED, result.fixture().source().place(), name,
                Text.of("用例“%s”未通过：%s", "the fixture '%s' fails: %s", name, result.failures().get(0)),
                new Text("改正规则或用例；test 命令显示全部差异", "mend the rules or the fixture; the command test shows all of it"))
                .with(result.failures().stream().skip(1).map(failure -> new Related(Place.NONE, failure)).toList());
    }
}
