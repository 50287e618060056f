package org.complaintrules.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.complaintrules.fixture.FixtureFile;
import org.complaintrules.proof.mutation.PolicyMutation;
import org.complaintrules.proof.mutation.ReviewFixtures;
import org.complaintrules.text.Place;
import org.complaintrules.text.Text;

/** The file of a policy in which fixtures wait for a person to review them. */
final class ReviewFile {
    private static final String NAME = "fixtures/review.json";

    private final MutateSource source;
    private final Path path;
    private final Optional<FixtureFile> file;

    /**
     * The file of a policy.
     *
     * @param source the policy
     * @param read what was read of it
     */
    ReviewFile(MutateSource source, MutateSource.Read read) {
        this.source = source;
        this.path = source.folder().resolve(NAME);
        this.file = read.files().stream().filter(each -> each.name().equals(path.toString())).findFirst();
    }

    /** Adds the fixtures that kill survivors, and says so. */
    void add(PolicyMutation mutation, Invocation invocation) {
        Optional<ReviewFixtures.Added> added = ReviewFixtures.of(source.policies(), mutation, path.toString(), file);
        if (added.isEmpty()) {
            invocation.tell(Text.of("%s：没有要添加的用例", "%s: no fixture to add", source.id()));
            return;
        }
        refuseOtherText();
        OutputFile.write(path.toString(), added.get().text());
        invocation.tell(Text.of("%s：添加了 %d 个用例；逐个审阅，确认无误后去掉 \"review\": true 才计分",
                "%s: fixtures added: %d; review each, and remove \"review\": true where it is right, so that it counts",
                path, added.get().added()));
    }

    /** What somebody else has written meanwhile must not be lost. */
    private void refuseOtherText() {
        boolean same = file.isPresent() ? InputFile.text(path.toString()).equals(file.get().text())
                : !Files.exists(path);
        if (!same) {
            throw new InputRefusal(Place.of(path.toString()),
                    new Text("此文件不是刚才读到的内容，或属于其他制度，因此没有改写",
                            "this file is not what was read of this policy, and is left as it is"),
                    new Text("请再运行一次，或改用其他文件名", "run this again, or give that file another name"));
        }
    }
}
