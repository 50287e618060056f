package org.complaintrules.cli;

import org.complaintrules.compile.EngineVersion;
import org.complaintrules.text.Language;
import org.complaintrules.text.Text;

/** {@code version}: says what is running. */
final class VersionCommand implements Command {
    static final String NAME = "version";

    @Override
    public Syntax syntax(Language language) {
        return new Syntax(NAME, new Text("显示本程序、规则引擎和 Java 的版本",
                "Shows the versions of this program, the rule engine and Java."), language)
                .example(NAME, new Text("报告问题时请附上", "add this when you report a problem"))
                .related("help");
    }

    @Override
    public void run(Invocation invocation) {
        invocation.print("complaint-rules " + EngineVersion.product() + "\nDrools " + EngineVersion.drools()
                + "\nJava " + Runtime.version());
    }
}
