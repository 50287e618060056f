package org.complaintrules;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.complaintrules.compile.BundledPolicies;
import org.complaintrules.compile.CompiledCache;
import org.complaintrules.compile.CompiledPolicy;
import org.complaintrules.compile.PolicyCompiler;
import org.complaintrules.compile.PolicyFiles;
import org.complaintrules.compile.PolicyRefusal;
import org.complaintrules.facts.CaseReader;
import org.complaintrules.json.Json;
import org.complaintrules.text.Place;
import org.complaintrules.time.WorkCalendar;

/**
 * The policies that can be asked. Safe for any number of threads; a policy is made ready when it is first asked for, and
 * only once.
 */
public final class Policies {
    private final Collection<String> ids;
    private final Function<String, CompiledPolicy> source;
    private final WorkCalendar calendar;
    private final Map<String, Policy> ready = new ConcurrentHashMap<>();

    private Policies(Collection<String> ids, Function<String, CompiledPolicy> source, WorkCalendar calendar) {
        this.ids = List.copyOf(ids);
        this.source = source;
        this.calendar = calendar;
    }

    /**
     * The policies in the jars on the class path, compiled when those were built.
     *
     * @return the policies
     */
    public static Policies bundled() {
        BundledPolicies bundled = new BundledPolicies();
        return new Policies(bundled.ids(), bundled::load, WorkCalendar.china());
    }

    /**
     * The policies in a folder. Each is read and compiled when it is first asked for.
     *
     * @param rules a folder that holds one folder a policy, or the folder of a single policy
     * @return the policies
     * @throws PolicyRefusal where the folder cannot be read or holds no policy
     */
    public static Policies from(Path rules) {
        return from(rules, PolicyCompiler::compile);
    }

    /**
     * The policies in a folder, their compiled rules kept for the next time.
     *
     * @param rules a folder that holds one folder a policy, or the folder of a single policy
     * @param cache where compiled rules are kept
     * @return the policies
     * @throws PolicyRefusal where the folder cannot be read or holds no policy
     */
    public static Policies from(Path rules, CompiledCache cache) {
        return from(rules, files -> PolicyCompiler.compile(files, cache));
    }

    private static Policies from(Path rules, Function<PolicyFiles, CompiledPolicy> compiler) {
        Map<String, Path> folders = new TreeMap<>();
        for (Path folder : PolicyFiles.foldersIn(rules)) {
            folders.put(folder.toAbsolutePath().normalize().getFileName().toString(), folder);
        }
        return new Policies(folders.keySet(), id -> compiler.apply(PolicyFiles.read(folders.get(id))),
                WorkCalendar.china());
    }

    /**
     * The same policies with another calendar, such as one that knows more years.
     *
     * @param other the days that are worked
     * @return the policies by that calendar
     */
    public Policies with(WorkCalendar other) {
        return new Policies(ids, source, other);
    }

    /**
     * The ids of the policies.
     *
     * @return the ids, in alphabetical order
     */
    public Collection<String> ids() {
        return Collections.unmodifiableCollection(ids);
    }

    /**
     * A policy by its id.
     *
     * @param id the id, such as {@code life-insurer}
     * @return the policy, ready to decide
     * @throws UnknownPolicy where there is no such policy
     * @throws PolicyRefusal where its files are not as they must be
     */
    public Policy get(String id) {
        return get(id, Place.NONE);
    }

    /**
     * The policy that a case names.
     *
     * @param wholeCase a case in JSON, {@code policy} and all
     * @return the policy, ready to decide
     * @throws UnknownPolicy where there is no such policy
     * @throws PolicyRefusal where its files are not as they must be
     * @throws org.complaintrules.facts.CaseRefusal where the case names none
     */
    public Policy of(Json wholeCase) {
        String id = CaseReader.policyOf(wholeCase);
        Place place = wholeCase instanceof Json.Obj object ? object.member("policy").orElse(object).place()
                : wholeCase.place();
        return get(id, place);
    }

    private Policy get(String id, Place place) {
        if (!ids.contains(id)) {
            throw new UnknownPolicy(id, ids, place);
        }
        return ready.computeIfAbsent(id, each -> new Policy(source.apply(each), calendar));
    }
}
