package org.complaintrules.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.complaintrules.Policies;
import org.complaintrules.json.JsonText;
import org.complaintrules.session.RuleEngine;

/**
 * Makes the engine and the policy of the first case ready in another thread, while the arguments are still being read.
 * It saves time and does nothing else: whatever is wrong with the arguments or the case is found, and said, by the
 * command itself.
 */
final class HeadStart {
    private HeadStart() {
    }

    /** Read when first asked for, so that the other thread can begin before. */
    private static final class Bundled {
        static final Policies POLICIES = Policies.bundled();
    }

    /** The bundled policies, one of which may be ready already. */
    static Policies bundled() {
        return Bundled.POLICIES;
    }

    /** Begins, where the arguments look like a case for a bundled policy; else returns {@code null}. */
    static Thread begin(String[] args) {
        if (args.length < 2 || !args[0].equals(EvalCommand.NAME)) {
            return null;
        }
        String caseFile = null;
        for (String arg : args) {
            if (arg.startsWith("--rules") || arg.startsWith("--calendar")) {
                return null;
            }
            if (caseFile == null && arg.endsWith(".json")) {
                caseFile = arg;
            }
        }
        Thread thread = new Thread(new Preparation(caseFile), "head start");
        thread.setDaemon(true);
        thread.start();
        return thread;
    }

    private record Preparation(String caseFile) implements Runnable {
        @Override
        public void run() {
            try {
                RuleEngine.warmUp();
                // What is not a plain file, such as a pipe, can be read once only.
                if (caseFile != null && Files.isRegularFile(Path.of(caseFile))) {
                    bundled().of(JsonText.read(caseFile, InputFile.bytes(caseFile)));
                }
            } catch (RuntimeException | LinkageError saidByTheCommand) {
                // The command comes to the same, and says it.
            }
        }
    }
}
