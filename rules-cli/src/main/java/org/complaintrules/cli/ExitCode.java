package org.complaintrules.cli;

import org.complaintrules.compile.PolicyRefusal;
import org.complaintrules.text.Refusal;
import org.complaintrules.text.Text;

/** What the exit of a command means; where several apply, the one that stands last here. */
enum ExitCode {
    /** Nothing to complain about. */
    OK(0, new Text("已完成，没有发现问题", "done, and nothing to complain about")),
    /** It ran and found what it was asked to find. */
    FOUND(1, new Text("已运行并有所发现：用例未通过，裁定相互冲突，制度有问题，变异体存活，或两个版本的裁定不同",
            "it ran, and found what it was asked to find: a fixture failed, rulings conflict, a policy has a finding, "
                    + "a mutant survived, two versions decide differently")),
    /** A threshold that was given is not reached. */
    GATE(3, new Text("未达到所设门槛", "a gate was missed: a figure is below the threshold given")),
    /** What was given cannot be understood. */
    INPUT(2, new Text("输入有误：用法错误、文件缺失或格式不对、事实不符合制度",
            "it could not be understood: usage, a file that is missing or malformed, facts that do not fit")),
    /** The rules cannot be used. */
    RULES(4, new Text("规则无法编译或被拒绝", "the rules do not compile or are refused")),
    /** A mistake in this program. */
    INTERNAL(70, new Text("内部错误，请报告", "an internal error; please report it"));

    private final int number;
    private final Text meaning;

    ExitCode(int number, Text meaning) {
        this.number = number;
        this.meaning = meaning;
    }

    int number() {
        return number;
    }

    Text meaning() {
        return meaning;
    }

    static ExitCode of(Refusal refusal) {
        return refusal instanceof PolicyRefusal ? RULES : INPUT;
    }

    ExitCode or(ExitCode other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
