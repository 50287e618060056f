package org.complaintrules.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MisuseTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            evla x.json                       | there is no command 'evla'             | known: eval,
            help evla                         | there is no command 'evla'             | known: eval,
            eval --ouptut json x.json         | there is no option --ouptut            | known: --output,
            eval --ouptut=json x.json         | there is no option --ouptut            | known: --output,
            --lnag zh eval x.json             | there is no option --lnag              | known: --lang,
            eval --output yaml x.json         | the option --output does not take 'yaml' | known: text, json
            eval --output                     | the option --output lacks its value    | write --output text|json
            --lang fr policies                | the option --lang does not take 'fr'   | known: en, zh
            policies --colour sometimes       | does not take 'sometimes'              | known: never, auto
            eval --lang zh --lang en x.json   | the option --lang is given twice       | keep one of them
            eval --explain=maybe x.json       | the option --explain is not written so | complaint-rules help eval
            eval                              | CASE.json is missing                   | complaint-rules help eval
            show                              | POLICY is missing                      | complaint-rules help show
            show one two                      | 'two' is one argument too many         | complaint-rules help show
            policies one                      | 'one' is one argument too many         | complaint-rules help policies
            test --filter                     | the option --filter lacks its value    | write --filter TEXT
            show life-insuror                 | there is no policy 'life-insuror'      | known: life-insurer,
            check --explain gpa               | there is no kind of finding 'gpa'      | known: gap,
            check --explain gap --output json | --explain does not go with --output json | as text
            check --output xml                | the option --output does not take 'xml' | known: text,
            check --today 1.1.2027            | '1.1.2027' is not a date for --today   | 2027-01-31
            check --rules rules rules         | folders are named by --rules and beside it | in one way
            mutate life-insuror               | there is no policy 'life-insuror'      | known: life-insurer,
            mutate --min-score 95%            | '95%' is not a number from 0 to 100 for --min-score | like 95
            mutate --min-score 100.1          | '100.1' is not a number from 0 to 100  | like 95
            mutate --write                    | the bundled policies take no more fixtures | --rules rules
            mutate --changed-since HEAD       | the bundled policies have no revisions | --rules rules
            schema life-insuror               | there is no policy 'life-insuror'      | known: life-insurer,
            test --update --output json       | --update does not go with --output json | text
            test --update                     | bundled fixtures cannot be rewritten   | --rules rules
            """)
    void aMistypedCallSaysWhatIsWrongAndWhatWouldBeRight(String arguments, String what, String mend) {
        Call call = Call.of(arguments.split(" "));
        assertThat(call.exit()).isEqualTo(2);
        assertThat(call.out()).isEmpty();
        assertThat(call.err()).contains(what, mend);
        assertThat(call.err().lines()).hasSizeLessThanOrEqualTo(2);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            --lang zh evla x.json        | 没有命令“evla”
            eval --lang zh --ouptut x    | 没有选项 --ouptut
            eval --lang=zh --output yaml x | 没有“yaml”这个值
            eval --lang zh               | 缺少 CASE.json
            eval x.json --output --lang zh | 缺少值
            show --lang zh a b           | 多出参数“b”
            show --lang zh a             | 没有编号为“a”的制度
            """)
    void inChineseTheMessageIsChinese(String arguments, String what) {
        Call call = Call.of(arguments.split(" "));
        assertThat(call.exit()).isEqualTo(2);
        assertThat(call.err()).contains(what).doesNotContainPattern("\\b(there|known|is|the)\\b");
    }

    @Test
    void withoutACommandTheHelpIsShownAsAMessage() {
        Call call = Call.of();
        assertThat(call.exit()).isEqualTo(2);
        assertThat(call.out()).isEmpty();
        assertThat(call.err()).contains("Commands:", "no command was given");
    }
}
