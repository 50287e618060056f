package org.complaintrules.proof.mutation;

import org.complaintrules.text.Text;

/** What is changed in a mutant. */
public enum Change {
    /** A number, a factor or a date in a comparison, by one unit. */
    THRESHOLD("阈值", "threshold"),
    /** How things are compared: {@code <} for {@code <=}, {@code not in} for {@code in}, and the like. */
    COMPARISON("比较方式", "comparison"),
    /** The value of an enumeration, or the values in a list. */
    ENUM_VALUE("枚举值", "value of an enumeration"),
    /** A text, or true for false. */
    LITERAL("固定值", "fixed value"),
    /** {@code exists} or {@code not} is left out. */
    QUANTIFIER("exists 或 not", "exists or not"),
    /** A condition, or a branch of one, is left out. */
    DROPPED_CONDITION("去掉条件", "dropped condition"),
    /** A whole pattern is left out. */
    DROPPED_PATTERN("去掉整个模式", "dropped pattern"),
    /** An amount or a target that is concluded. */
    AMOUNT("数额", "amount"),
    /** A span of time that is concluded. */
    SPAN("期限", "span of time"),
    /** A party, an authority, a holder or an addressee that is concluded. */
    AUTHORITY("角色", "role"),
    /** Any other code that is concluded. */
    CODE("代码", "code"),
    /** The field of a fact that a conclusion is given. */
    ARGUMENT("结论所用的字段", "field given to a conclusion"),
    /** A conclusion is left out. */
    DROPPED_CONCLUSION("去掉结论", "dropped conclusion"),
    /** A clause is left out of those that are overridden or replaced. */
    DROPPED_OVERRIDE("去掉排除关系", "dropped override"),
    /** A whole rule is left out. */
    DROPPED_RULE("去掉规则", "dropped rule");

    private final Text label;

    Change(String zh, String en) {
        this.label = new Text(zh, en);
    }

    /**
     * The change for people.
     *
     * @return its name in both languages
     */
    public Text label() {
        return label;
    }
}
