package org.complaintrules.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.complaintrules.compile.PolicyModel;
import org.complaintrules.drl.FactType;
import org.complaintrules.drl.Field;
import org.complaintrules.drl.FieldType;
import org.complaintrules.drl.Matched;
import org.complaintrules.drl.reference.Variable;
import org.complaintrules.proof.region.Box;
import org.complaintrules.proof.region.Choice;
import org.complaintrules.proof.region.Dimension;
import org.complaintrules.proof.region.Numbers;
import org.complaintrules.proof.region.Region;
import org.complaintrules.proof.region.ValueSet;

/** Says in words which cases are in a region. */
final class RegionWords {
    /** Of free texts the last ones stand for all that rules do not name. */
    private static final int STAND_INS = 2;
    /** Of a region that takes more conditions to describe only the first are shown. */
    private static final int CONDITIONS_SHOWN = 24;

    private final Wording words;
    private final NumberWords numbers;
    private final List<PolicyModel> versions;

    /** Words by the names that the first version has for it, else by those of the others. */
    RegionWords(Wording words, List<PolicyModel> versions) {
        this.words = words;
        this.numbers = new NumberWords(words);
        this.versions = versions;
    }

    /** How many of the boxes are shown to people: as many as a page takes, and one at least. */
    static int shown(List<List<String>> boxes) {
        int shown = 0;
        int conditions = 0;
        while (shown < boxes.size() && (shown == 0 || conditions + boxes.get(shown).size() <= CONDITIONS_SHOWN)) {
            conditions += boxes.get(shown++).size();
        }
        return shown;
    }

    /** For each box what must hold in it, all of it; an empty list where every case is in it. */
    List<List<String>> of(Region region) {
        return region.boxes().stream().map(this::of).toList();
    }

    private List<String> of(Box box) {
        List<String> conditions = new ArrayList<>();
        for (Map.Entry<Dimension, ValueSet> limit : box.limits().entrySet()) {
            conditions.add(limit(limit.getKey(), limit.getValue()));
        }
        return conditions;
    }

    String limit(Dimension dimension, ValueSet set) {
        if (dimension instanceof Dimension.Sum sum) {
            return sum(sum, (Numbers) set);
        }
        Choice choice = (Choice) set;
        if (dimension instanceof Dimension.Presence presence) {
            String label = words.of(type(presence.type()).label());
            boolean is = choice.values().contains(true);
            return words.pair(label, presence.fact() == 0
                    ? is ? words.of("有", "there is one") : words.of("没有", "there is none")
                    : is ? words.of("不止一项", "more than one") : words.of("至多一项", "at most one"));
        }
        if (dimension instanceof Dimension.Given given) {
            return words.pair(words.of(type(given.type()).label()), choice.values().contains(true)
                    ? words.of("已列出", "listed") : words.of("未列出", "not listed"));
        }
        if (dimension instanceof Dimension.Member member) {
            String value = code(member.value());
            String said = choice.values().contains(true) ? choice.values().size() > 1 ? words.of("已知", "known")
                    : words.of("包括", "includes ") + value : words.of("不包括", "without ") + value;
            return words.pair(name(member.field()), orUnknown(choice.values().isEmpty() ? "" : said, choice.unknown()));
        }
        Variable field = dimension.fields().iterator().next();
        List<Object> all = dimension instanceof Dimension.Code code ? code.values() : List.of(true);
        String said = choice.values().isEmpty() ? ""
                : choice.values().size() == all.size() ? words.of("已知", "known") : values(field, all, choice);
        return words.pair(name(field), orUnknown(said, choice.unknown()));
    }

    private String orUnknown(String said, boolean unknown) {
        return said.isEmpty() ? words.of("未知", "unknown") : unknown ? said + words.of("或未知", " or unknown") : said;
    }

    private String orElseUnknown(String said, boolean unknown, boolean several) {
        if (said.isEmpty() || !unknown) {
            return said.isEmpty() && several ? words.of("其中有未知", "one of them is unknown") : orUnknown(said, unknown);
        }
        return said + (several ? words.of("，或其中有未知", ", or one of them is unknown") : words.of("，或未知", ", or unknown"));
    }

    /** The values, or those that are left out where these are fewer or cannot all be named. */
    private String values(Variable field, List<Object> all, Choice choice) {
        boolean text = field(field).type() == FieldType.Plain.TEXT;
        List<Object> in = all.stream().filter(choice.values()::contains).toList();
        List<Object> out = all.stream().filter(value -> !in.contains(value)).toList();
        boolean others = text && in.containsAll(all.subList(all.size() - STAND_INS, all.size()));
        boolean negative = text ? others : in.size() > 2 && out.size() < in.size();
        String any = words.any((negative ? out : in).stream().map(value -> text ? words.quoted((String) value)
                : value instanceof String code ? code(code) : words.value(value, null)).toList());
        return negative ? words.of("不是", "not ") + any : any;
    }

    private String code(String code) {
        return words.of(versions.stream().map(version -> version.info().label(code))
                .filter(label -> !label.en().equals(code)).findFirst().orElse(versions.get(0).info().label(code)));
    }

    private String sum(Dimension.Sum sum, Numbers set) {
        Map<Variable, BigDecimal> factors = sum.sum().factors();
        List<String> units = factors.keySet().stream().map(field -> field(field).unit()).distinct().toList();
        String unit = units.size() == 1 ? units.get(0) : null;
        if (factors.size() > 1 && numbers.isComparisonWithZero(set)) {
            List<Map.Entry<Variable, BigDecimal>> terms = List.copyOf(factors.entrySet());
            String left = terms(terms.stream().filter(term -> term.getValue().signum() > 0));
            String right = terms(terms.stream().filter(term -> term.getValue().signum() < 0)
                    .map(term -> Map.entry(term.getKey(), term.getValue().negate())));
            return orElseUnknown(numbers.comparison(left, right.isEmpty() ? "0" : right, set), set.unknown(), true);
        }
        String said = sum.date() ? numbers.said(set, true, day -> LocalDate.ofEpochDay(day.longValueExact()).toString())
                : numbers.said(set, sum.whole(), number -> words.number(number, unit));
        return words.pair(terms(factors.entrySet().stream()), orElseUnknown(said, set.unknown(), factors.size() > 1));
    }

    private String terms(Stream<Map.Entry<Variable, BigDecimal>> terms) {
        StringBuilder out = new StringBuilder();
        terms.forEach(term -> {
            boolean negative = term.getValue().signum() < 0;
            out.append(out.isEmpty() ? negative ? "−" : "" : negative ? " − " : " + ").append(name(term.getKey()));
            BigDecimal factor = term.getValue().abs();
            out.append(factor.compareTo(BigDecimal.ONE) == 0 ? "" : " × " + factor.toPlainString());
        });
        return out.toString();
    }

    /** A field as sentences name it: which of several facts it is of, and of what, where that is not plain. */
    String name(Variable field) {
        FactType type = type(field.type());
        String name = words.of(FieldNames.brief(new Matched.OfFact(type), field.field()));
        boolean shared = Stream.of(versions.get(0).schema().types()).flatMap(List::stream)
                .filter(other -> !other.name().equals(type.name())).flatMap(other -> other.fields().stream())
                .anyMatch(other -> other.label().equals(field(field).label()));
        int number = field.fact() + 1;
        return (number == 1 ? "" : words.of("第 " + number + " 项：", "no. " + number + ": "))
                + (shared ? words.of(words.of(type.label()) + "的" + name, name + " (" + words.of(type.label()) + ")")
                : name);
    }

    private Field field(Variable field) {
        return versions.stream().map(version -> version.schema().type(field.type()).flatMap(type ->
                type.field(field.field()))).flatMap(Optional::stream).findFirst().orElseThrow();
    }

    /** The type as the version has it that knows most of it. */
    private FactType type(String name) {
        return versions.stream().map(version -> version.schema().type(name)).flatMap(Optional::stream).findFirst()
                .orElseThrow();
    }
}
