package org.complaintrules.compile;

import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * The last gate before compiled rules are loaded: they may touch what a rule needs and nothing else, and they cannot
 * loop. It rests on what the compiler made, whatever the rule file said.
 */
final class BytecodeCheck {
    /** Classes that compiled rules may use whole: they hold values or describe conditions. */
    private static final Set<String> CLASSES = Set.of("java/lang/Object", "java/lang/String", "java/lang/Boolean",
            "java/lang/Long", "java/lang/Integer", "java/lang/Enum", "java/lang/Number", "java/lang/CharSequence",
            "java/lang/StringBuilder", "java/lang/Comparable", "java/lang/annotation/Annotation", "java/lang/Exception",
            "java/lang/RuntimeException",
            "java/math/BigDecimal", "java/math/MathContext", "java/time/Instant", "java/time/LocalDate",
            "java/io/Serializable", "java/util/List", "java/util/ArrayList", "java/util/Collection", "java/util/Arrays",
            "java/util/Objects", "java/util/Collections", "java/time/format/DateTimeFormatter",
            "java/time/format/DateTimeFormatterBuilder");
    private static final Set<String> PACKAGES = Set.of("org/complaintrules/outcome/", "org/complaintrules/time/",
            "org/drools/model/", "org/drools/modelcompiler/dsl/", "org/drools/modelcompiler/util/EvaluationUtil",
            "org/kie/api/definition/type/", "org/drools/base/factmodel/AccessibleFact",
            "org/drools/base/factmodel/GeneratedFact", "org/drools/util/DateUtils");
    /** Classes that may be mentioned, and all that may be called on them: enumerations copy their values. */
    private static final Set<String> MENTIONED = Set.of("java/lang/Class", "java/lang/System", "java/util/Locale");
    private static final Set<String> CALLED = Set.of("java/lang/System.arraycopy");
    private static final String NOT_EVEN_THERE = "org/drools/model/codegen/";
    private static final Set<String> OWN = Set.of("org/complaintrules/compile/RuleOutput",
            "org/complaintrules/compile/Given");

    private final String className;
    private final String packagePath;
    private final CallGraph calls;
    private final Set<String> offences = new TreeSet<>();

    private BytecodeCheck(String className, String packagePath, CallGraph calls) {
        this.className = className;
        this.packagePath = packagePath;
        this.calls = calls;
    }

    /** Fails where compiled rules do what they may not. */
    static void check(String packageName, CompiledRules rules) {
        Set<String> offences = offences(packageName, rules);
        if (!offences.isEmpty()) {
            throw new IllegalStateException("compiled rules may not do this: " + String.join("; ", offences));
        }
    }

    /** What compiled rules do that they may not; empty where all is well. */
    static Set<String> offences(String packageName, CompiledRules rules) {
        Set<String> offences = new TreeSet<>();
        CallGraph calls = new CallGraph();
        rules.classes().forEach((name, bytes) -> {
            BytecodeCheck check = new BytecodeCheck(name, packageName.replace('.', '/') + "/", calls);
            try {
                new ClassReader(bytes).accept(check.new Types(), ClassReader.SKIP_DEBUG);
            } catch (RuntimeException notAClass) {
                check.offences.add("not a class file");
            }
            check.offences.forEach(offence -> offences.add(name + ": " + offence));
        });
        calls.firstCircle().ifPresent(method -> offences.add(method + " calls itself"));
        return offences;
    }

    private void call(String owner, String name) {
        if (MENTIONED.contains(owner)) {
            if (!CALLED.contains(owner + "." + name)) {
                offences.add(owner + "." + name);
            }
        } else {
            use(owner);
        }
    }

    private void use(String internalName) {
        String name = internalName;
        while (name.startsWith("[")) {
            name = name.substring(1);
        }
        if (internalName.startsWith("[")) {
            if (!name.startsWith("L")) {
                return;
            }
            name = name.substring(1, name.length() - 1);
        }
        String used = name;
        if (used.startsWith(NOT_EVEN_THERE) || !used.startsWith(packagePath) && !CLASSES.contains(used) && !OWN.contains(used) && !MENTIONED.contains(used)
                && PACKAGES.stream().noneMatch(used::startsWith)) {
            offences.add(used);
        }
    }

    private void use(Type type) {
        switch (type.getSort()) {
            case Type.ARRAY -> use(type.getElementType());
            case Type.OBJECT -> use(type.getInternalName());
            case Type.METHOD -> {
                use(type.getReturnType());
                for (Type argument : type.getArgumentTypes()) {
                    use(argument);
                }
            }
            default -> { }
        }
    }

    private final class Types extends ClassVisitor {
        Types() {
            super(Opcodes.ASM9);
        }

        @Override
        public void visit(int version, int access, String name, String signature, String superName,
                String[] interfaces) {
            if (!name.replace('/', '.').equals(className) || !name.startsWith(packagePath)) {
                offences.add("class " + name);
            }
            use(superName);
            for (String each : interfaces) {
                use(each);
            }
        }

        @Override
        public FieldVisitor visitField(int access, String name, String descriptor, String signature, Object value) {
            use(Type.getType(descriptor));
            return null;
        }

        @Override
        public MethodVisitor visitMethod(int access, String name, String descriptor, String signature,
                String[] exceptions) {
            if ((access & (Opcodes.ACC_NATIVE | Opcodes.ACC_SYNCHRONIZED)) != 0 || name.equals("finalize")) {
                offences.add("method " + name);
            }
            use(Type.getMethodType(descriptor));
            return new Code(className.replace('.', '/') + "." + name + descriptor);
        }
    }

    private final class Code extends MethodVisitor {
        private final String method;
        private final Set<Label> passed = new HashSet<>();

        Code(String method) {
            super(Opcodes.ASM9);
            this.method = method;
        }

        @Override
        public void visitTryCatchBlock(Label start, Label end, Label handler, String type) {
            // A handler may lie before what it guards, and so make a loop; rules catch nothing.
            offences.add("exception handler");
        }

        @Override
        public void visitLabel(Label label) {
            passed.add(label);
        }

        @Override
        public void visitJumpInsn(int opcode, Label label) {
            jump(label);
            if (opcode == Opcodes.JSR) {
                offences.add("subroutine");
            }
        }

        @Override
        public void visitTableSwitchInsn(int min, int max, Label otherwise, Label... labels) {
            jump(otherwise);
            for (Label label : labels) {
                jump(label);
            }
        }

        @Override
        public void visitLookupSwitchInsn(Label otherwise, int[] keys, Label[] labels) {
            jump(otherwise);
            for (Label label : labels) {
                jump(label);
            }
        }

        private void jump(Label label) {
            if (passed.contains(label)) {
                offences.add("backward jump");
            }
        }

        @Override
        public void visitInsn(int opcode) {
            if (opcode == Opcodes.MONITORENTER || opcode == Opcodes.MONITOREXIT) {
                offences.add("lock");
            }
        }

        @Override
        public void visitTypeInsn(int opcode, String type) {
            use(type);
        }

        @Override
        public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
            use(owner);
            use(Type.getType(descriptor));
        }

        @Override
        public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean isInterface) {
            call(owner, name);
            if (owner.startsWith(packagePath)) {
                calls.add(method, owner + "." + name + descriptor);
            }
            use(Type.getMethodType(descriptor));
        }

        @Override
        public void visitInvokeDynamicInsn(String name, String descriptor, Handle bootstrap, Object... arguments) {
            // Joining strings is the one thing that the compiler leaves to the virtual machine here.
            if (!bootstrap.getOwner().equals("java/lang/invoke/StringConcatFactory")) {
                offences.add("invokedynamic " + name);
            }
            use(Type.getMethodType(descriptor));
            for (Object argument : arguments) {
                constant(argument);
            }
        }

        @Override
        public void visitLdcInsn(Object value) {
            constant(value);
        }

        /** Constants are plain values and types; one that is worked out when it is linked could run anything. */
        private void constant(Object value) {
            if (value instanceof Type type) {
                use(type);
            } else if (!(value instanceof String) && !(value instanceof Number)) {
                offences.add("constant of " + value.getClass().getSimpleName());
            }
        }

        @Override
        public void visitMultiANewArrayInsn(String descriptor, int dimensions) {
            use(Type.getType(descriptor));
        }
    }
}
