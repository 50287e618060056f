package org.complaintrules.proof.question;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.complaintrules.drl.FactType;
import org.complaintrules.drl.Field;
import org.complaintrules.drl.FieldType;
import org.complaintrules.drl.reference.Variable;
import org.complaintrules.outcome.Values;

/** Brings a changed case as near to the present one as it can be without losing what it was changed for. */
final class NearestChange {
    /** No amount of a policy is greater. */
    private static final BigDecimal FAR = BigDecimal.TEN.pow(12);
    private static final long YEARS = 50;
    /** Numbers that hold each other back are brought nearer by turns, so often at most. */
    private static final int ROUNDS = 100;

    private final CaseDraft present;
    private final List<FactType> types;
    private final Predicate<CaseDraft> good;

    /**
     * Brings cases near.
     *
     * @param inquiry the present case
     * @param good what the changed case must keep
     */
    NearestChange(Inquiry inquiry, Predicate<CaseDraft> good) {
        this.present = inquiry.present;
        this.types = inquiry.policy.schema().types();
        this.good = good;
    }

    /** A case with fewer and lesser changes. */
    CaseDraft of(CaseDraft changed) {
        CaseDraft draft = changed;
        for (Variable part : differences(draft)) {
            CaseDraft back = OpenParts.isFact(part) ? draft.withoutFacts(part, present)
                    : draft.with(part, present.value(part));
            draft = good.test(back) ? back : draft;
        }
        for (Variable part : differences(draft)) {
            draft = OpenParts.isFact(part) ? draft : known(part, draft);
        }
        CaseDraft before = null;
        for (int round = 0; round < ROUNDS && !isSame(before, draft); round++) {
            before = draft;
            for (Variable part : differences(draft)) {
                draft = OpenParts.isFact(part) ? withFewest(part, draft) : nearer(part, draft);
            }
        }
        return draft;
    }

    private boolean isSame(CaseDraft before, CaseDraft draft) {
        return before != null && differences(draft).stream().noneMatch(part -> !OpenParts.isFact(part)
                && !Values.same(before.value(part), draft.value(part)));
    }

    /** The fields in which a case differs from the present one, and the facts that it has besides. */
    List<Variable> differences(CaseDraft changed) {
        List<Variable> differences = new ArrayList<>();
        for (FactType type : types) {
            for (int i = 0; i < changed.count(type.name()); i++) {
                if (i >= present.count(type.name())) {
                    differences.add(OpenParts.fact(type, i));
                    continue;
                }
                for (Field field : type.fields()) {
                    Variable part = new Variable(type.name(), i, field.name());
                    if (!Values.same(present.value(part), changed.value(part))) {
                        differences.add(part);
                    }
                }
            }
            if (present.count(type.name()) == 0 && !present.isGiven(type) && changed.isGiven(type)
                    && changed.count(type.name()) == 0) {
                differences.add(OpenParts.fact(type, 0));
            }
        }
        return differences;
    }

    /** A supplied fact without the fields that it does not need. */
    private CaseDraft withFewest(Variable part, CaseDraft changed) {
        CaseDraft draft = changed;
        for (Field field : changed.type(part.type()).fields()) {
            Variable each = new Variable(part.type(), part.fact(), field.name());
            if (!field.key() && !field.required() && draft.value(each) != null) {
                CaseDraft less = draft.with(each, null);
                draft = good.test(less) ? less : draft;
            }
        }
        return draft;
    }

    /** A field that was known and would have to be unknown is given another value instead, if one does as well. */
    private CaseDraft known(Variable part, CaseDraft changed) {
        Object before = present.value(part);
        if (before == null || changed.value(part) != null) {
            return changed;
        }
        for (Object other : others(changed.type(part.type()).field(part.field()).orElseThrow().type(), before)) {
            CaseDraft draft = changed.with(part, other);
            if (good.test(draft)) {
                return draft;
            }
        }
        return changed;
    }

    /** Values far off on either side, or all others where there are few. */
    private List<Object> others(FieldType type, Object before) {
        if (type instanceof FieldType.Enumeration enumeration) {
            return enumeration.values().stream().filter(value -> !value.equals(before)).map(Object.class::cast).toList();
        }
        Scale scale = Scale.of(type);
        return before instanceof Boolean yes ? List.of(!yes) : scale == null ? List.of() : switch (scale) {
            case AMOUNTS, COUNTS -> List.of(scale.value(BigDecimal.ZERO), scale.value(FAR));
            case DAYS -> List.of(((LocalDate) before).minusYears(YEARS), ((LocalDate) before).plusYears(YEARS));
            case TIMES -> List.of(present.asOf(), present.asOf().minus(Duration.ofDays(YEARS * 365)));
        };
    }

    /** The value of a field brought as near to its present one as it can be, in the least steps that are told. */
    private CaseDraft nearer(Variable part, CaseDraft changed) {
        Scale scale = Scale.of(changed.type(part.type()).field(part.field()).orElseThrow().type());
        if (scale == null || present.value(part) == null || changed.value(part) == null) {
            return changed;
        }
        BigDecimal from = scale.number(changed.value(part));
        BigDecimal to = scale.number(present.value(part));
        BigDecimal step = scale.step(Math.max(from.scale(), to.scale()));
        BigDecimal towards = from.compareTo(to) < 0 ? step : step.negate();
        BigInteger good = BigInteger.ZERO;
        BigInteger bad = to.subtract(from).divide(towards, 0, RoundingMode.DOWN).toBigInteger().add(BigInteger.ONE);
        while (bad.subtract(good).compareTo(BigInteger.ONE) > 0) {
            BigInteger middle = good.add(bad).shiftRight(1);
            if (this.good.test(moved(part, changed, scale, from, towards, middle))) {
                good = middle;
            } else {
                bad = middle;
            }
        }
        return moved(part, changed, scale, from, towards, good);
    }

    private static CaseDraft moved(Variable part, CaseDraft changed, Scale scale, BigDecimal from, BigDecimal towards,
            BigInteger steps) {
        return changed.with(part, scale.value(from.add(towards.multiply(new BigDecimal(steps)))));
    }
}
