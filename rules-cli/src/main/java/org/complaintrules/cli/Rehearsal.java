package org.complaintrules.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.complaintrules.compile.BundledPolicies;
import org.complaintrules.json.Json;
import org.complaintrules.json.JsonText;

/**
 * Runs the commands once and prints nothing. The launcher notes which classes that loads, and archives them so that
 * java starts fast.
 */
final class Rehearsal {
    private static final int USUAL_COLUMNS = 80;

    private Rehearsal() {
    }

    /**
     * Runs the commands.
     *
     * @param args none
     * @throws IOException where no temporary file can be written
     * @throws InterruptedException where the process is told to end
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        System.setProperty("slf4j.internal.verbosity", "ERROR");
        // What a first call loads, before others of the same process have loaded it.
        Terminal.ofProcess();
        Path file = Files.createTempFile("case", ".json");
        try {
            Files.writeString(file, "{\"policy\": \"none\", \"facts\": {}}");
            String[] call = {EvalCommand.NAME, file.toString()};
            Thread headStart = HeadStart.begin(call);
            run("", call);
            headStart.join();
        } finally {
            Files.delete(file);
        }
        BundledPolicies bundled = new BundledPolicies();
        for (String id : bundled.ids()) {
            for (String fixtures : bundled.fixtures(id)) {
                String text = bundled.text(id, fixtures);
                Json.Arr cases = (Json.Arr) ((Json.Obj) JsonText.read(fixtures, text)).members().get("cases");
                String first = caseOf(id, (Json.Obj) cases.items().get(0), text);
                run(first, EvalCommand.NAME, "-");
                run(first, EvalCommand.NAME, "--output", "json", "-");
                run(first, EvalCommand.NAME, "--explain", "--lang", "zh", "-");
                run(first, EvalCommand.NAME, EvalQuestions.MISSING, "-");
                run(first, EvalCommand.NAME, EvalQuestions.WHY_NOT, clauseOf((Json.Obj) cases.items().get(0)), "-");
            }
            run("", SchemaCommand.NAME, id);
            run("", ShowCommand.NAME, id);
        }
        run("", EvalCommand.NAME, "no-such-file");
        run("", PoliciesCommand.NAME);
        run("", TestCommand.NAME);
        run("", VersionCommand.NAME);
        run("", HelpCommand.NAME, EvalCommand.NAME);
    }

    /** The case in a fixture, as a file for {@code eval} has it. */
    private static String caseOf(String policy, Json.Obj fixture, String text) {
        Map<String, String> members = new LinkedHashMap<>();
        members.put("policy", '"' + policy + '"');
        for (String name : new String[] {"asOf", "facts"}) {
            fixture.member(name).ifPresent(value ->
                    members.put(name, text.substring(value.spot().from(), value.spot().to())));
        }
        StringBuilder json = new StringBuilder();
        members.forEach((name, value) -> json.append(json.isEmpty() ? "{" : ", ").append('"').append(name)
                .append("\": ").append(value));
        return json.append('}').toString();
    }

    private static String clauseOf(Json.Obj fixture) {
        return ((Json.Str) ((Json.Arr) fixture.members().get("clauses")).items().get(0)).value();
    }

    private static void run(String standardInput, String... args) {
        Main.run(args, new Terminal(new ByteArrayInputStream(standardInput.getBytes(StandardCharsets.UTF_8)),
                OutputStream.nullOutputStream(), OutputStream.nullOutputStream(), USUAL_COLUMNS, USUAL_COLUMNS, true));
    }
}
