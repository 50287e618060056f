package org.complaintrules.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.complaintrules.fixture.FixtureFile;
import org.complaintrules.fixture.FixtureResult;
import org.complaintrules.fixture.FixtureUpdate;
import org.complaintrules.report.DifferenceText;
import org.complaintrules.text.Refusal;
import org.complaintrules.text.Text;

/** Brings the expectations in fixture files up to date. */
final class FixtureFiles {
    private final Invocation invocation;

    FixtureFiles(Invocation invocation) {
        this.invocation = invocation;
    }

    /** Rewrites the files of those that failed, and shows what changed. */
    void update(List<FixtureResult> results) {
        Map<String, List<FixtureResult>> failed = new LinkedHashMap<>();
        results.stream().filter(result -> !result.passed()).forEach(result ->
                failed.computeIfAbsent(result.file().name(), name -> new ArrayList<>()).add(result));
        int files = 0;
        int cases = 0;
        for (List<FixtureResult> ofFile : failed.values()) {
            FixtureFile file = ofFile.get(0).file();
            try {
                String after = FixtureUpdate.rewrite(file, ofFile);
                OutputFile.write(file.name(), after);
                invocation.print(DifferenceText.of(file.name(), file.text(), after, invocation.style()));
                files++;
                cases += ofFile.size();
            } catch (Refusal refusal) {
                invocation.refuse(refusal);
            }
        }
        invocation.tell(cases == 0 ? Text.of("没有需要改写的用例", "nothing to rewrite")
                : Text.of("已改写 %2$d 个文件中的 %1$d 个用例", "rewritten: %d of the cases, in %d of the files", cases, files));
    }
}
