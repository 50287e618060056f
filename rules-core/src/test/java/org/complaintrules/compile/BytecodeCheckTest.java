package org.complaintrules.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.objectweb.asm.Opcodes.ACC_NATIVE;
import static org.objectweb.asm.Opcodes.ACC_PUBLIC;
import static org.objectweb.asm.Opcodes.ACC_STATIC;
import static org.objectweb.asm.Opcodes.ACC_SYNCHRONIZED;

import java.util.List;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.ConstantDynamic;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Classes that do what no rule does are refused, whatever they were compiled from. */
class BytecodeCheckTest {
    private static final String PACKAGE = "org.complaintrules.policy.test_policy";
    private static final String NAME = "org/complaintrules/policy/test_policy/Rule1";
    private static final Handle BOOTSTRAP = new Handle(Opcodes.H_INVOKESTATIC, "java/lang/invoke/ConstantBootstraps",
            "invoke", "(Ljava/lang/invoke/MethodHandles$Lookup;Ljava/lang/String;Ljava/lang/Class;"
            + "Ljava/lang/invoke/MethodHandle;[Ljava/lang/Object;)Ljava/lang/Object;", false);
    private static final Handle RUNTIME = new Handle(Opcodes.H_INVOKESTATIC, "java/lang/Runtime", "getRuntime",
            "()Ljava/lang/Runtime;", false);
    private static final Handle CONCAT = new Handle(Opcodes.H_INVOKESTATIC, "java/lang/invoke/StringConcatFactory",
            "makeConcatWithConstants", "(Ljava/lang/invoke/MethodHandles$Lookup;Ljava/lang/String;"
            + "Ljava/lang/invoke/MethodType;Ljava/lang/String;[Ljava/lang/Object;)Ljava/lang/invoke/CallSite;", false);

    /** A class that is refused or accepted. */
    record Row(String name, byte[] bytes) {
        @Override
        public String toString() {
            return name;
        }
    }

    static List<Row> refused() {
        return Stream.of(
                code("asks for the runtime", m -> call(m, "java/lang/Runtime", "getRuntime", "()Ljava/lang/Runtime;")),
                code("starts a program", m -> m.visitTypeInsn(Opcodes.NEW, "java/lang/ProcessBuilder")),
                code("ends the machine", m -> call(m, "java/lang/System", "exit", "(I)V")),
                code("reads the environment", m -> call(m, "java/lang/System", "getenv", "()Ljava/util/Map;")),
                code("reads a system property", m -> call(m, "java/lang/System", "getProperty",
                        "(Ljava/lang/String;)Ljava/lang/String;")),
                code("loads a library", m -> call(m, "java/lang/System", "load", "(Ljava/lang/String;)V")),
                code("prints", m -> m.visitFieldInsn(Opcodes.GETSTATIC, "java/lang/System", "out", "Ljava/io/PrintStream;")),
                code("looks up a class", m -> call(m, "java/lang/Class", "forName", "(Ljava/lang/String;)Ljava/lang/Class;")),
                code("asks a class for its methods", m -> m.visitMethodInsn(Opcodes.INVOKEVIRTUAL, "java/lang/Class",
                        "getMethods", "()[Ljava/lang/reflect/Method;", false)),
                code("invokes by reflection", m -> m.visitMethodInsn(Opcodes.INVOKEVIRTUAL, "java/lang/reflect/Method",
                        "invoke", "(Ljava/lang/Object;[Ljava/lang/Object;)Ljava/lang/Object;", false)),
                code("invokes a method handle", m -> m.visitMethodInsn(Opcodes.INVOKEVIRTUAL,
                        "java/lang/invoke/MethodHandle", "invoke", "()V", false)),
                code("asks for a class loader", m -> call(m, "java/lang/ClassLoader", "getSystemClassLoader",
                        "()Ljava/lang/ClassLoader;")),
                code("starts a thread", m -> m.visitTypeInsn(Opcodes.NEW, "java/lang/Thread")),
                code("sleeps", m -> call(m, "java/lang/Thread", "sleep", "(J)V")),
                code("opens a file", m -> m.visitTypeInsn(Opcodes.NEW, "java/io/FileInputStream")),
                code("lists files", m -> call(m, "java/nio/file/Files", "list", "(Ljava/nio/file/Path;)Ljava/util/stream/Stream;")),
                code("opens an address", m -> m.visitTypeInsn(Opcodes.NEW, "java/net/URL")),
                code("uses what is unsafe", m -> call(m, "sun/misc/Unsafe", "getUnsafe", "()Lsun/misc/Unsafe;")),
                code("asks what time it is", m -> call(m, "java/time/Clock", "systemUTC", "()Ljava/time/Clock;")),
                code("throws dice", m -> call(m, "java/lang/Math", "random", "()D")),
                code("reads another policy", m -> call(m, "org/complaintrules/policy/other/Rule1", "value", "()I")),
                code("compiles policies", m -> call(m, "org/complaintrules/compile/PolicyCompiler", "compile", "()V")),
                code("runs the engine", m -> call(m, "org/kie/api/KieServices", "get", "()V")),
                code("generates code", m -> m.visitTypeInsn(Opcodes.NEW, "org/drools/model/codegen/ExecutableModelProject")),
                code("changes the machine's locale", m -> call(m, "java/util/Locale", "setDefault", "(Ljava/util/Locale;)V")),
                code("casts to a file", m -> m.visitTypeInsn(Opcodes.CHECKCAST, "java/io/File")),
                code("makes an array of threads", m -> m.visitTypeInsn(Opcodes.ANEWARRAY, "java/lang/Thread")),
                code("makes a table of threads", m -> m.visitMultiANewArrayInsn("[[Ljava/lang/Thread;", 2)),
                code("mentions a file", m -> m.visitLdcInsn(Type.getObjectType("java/io/File"))),
                code("mentions a method handle", m -> m.visitLdcInsn(RUNTIME)),
                code("works out a constant by running code", m -> m.visitLdcInsn(new ConstantDynamic("x",
                        "Ljava/lang/Object;", BOOTSTRAP, RUNTIME))),
                code("joins strings with a constant worked out by running code", m -> m.visitInvokeDynamicInsn(
                        "makeConcatWithConstants", "()Ljava/lang/String;", CONCAT, "\u0002",
                        new ConstantDynamic("x", "Ljava/lang/Object;", BOOTSTRAP, RUNTIME))),
                code("makes a lambda", m -> m.visitInvokeDynamicInsn("run", "()Ljava/lang/Object;",
                        new Handle(Opcodes.H_INVOKESTATIC, "java/lang/invoke/LambdaMetafactory", "metafactory",
                                "()V", false))),
                code("makes a record's methods", m -> m.visitInvokeDynamicInsn("hashCode", "()I",
                        new Handle(Opcodes.H_INVOKESTATIC, "java/lang/runtime/ObjectMethods", "bootstrap", "()V", false))),
                code("locks", m -> m.visitInsn(Opcodes.MONITORENTER)),
                code("jumps back", m -> {
                    Label start = labelled(m);
                    m.visitInsn(Opcodes.NOP);
                    m.visitJumpInsn(Opcodes.GOTO, start);
                }),
                code("jumps to itself", m -> m.visitJumpInsn(Opcodes.GOTO, labelled(m))),
                code("jumps back if something is null", m -> {
                    Label start = labelled(m);
                    m.visitInsn(Opcodes.ACONST_NULL);
                    m.visitJumpInsn(Opcodes.IFNULL, start);
                }),
                code("jumps back by a table", m -> {
                    Label start = labelled(m);
                    m.visitInsn(Opcodes.ICONST_0);
                    m.visitTableSwitchInsn(0, 0, end(m), start);
                }),
                code("jumps back by a lookup", m -> {
                    Label start = labelled(m);
                    m.visitInsn(Opcodes.ICONST_0);
                    m.visitLookupSwitchInsn(start, new int[0], new Label[0]);
                }),
                code("jumps back by an exception", BytecodeCheckTest::loopByException),
                code("calls itself", m -> call(m, NAME, "run", "()V")),
                new Row("has a native method", type(NAME, w -> w.visitMethod(ACC_PUBLIC | ACC_NATIVE, "run", "()V", null, null))),
                new Row("has a synchronized method", type(NAME, w -> method(w, ACC_PUBLIC | ACC_SYNCHRONIZED, "run", m -> { }))),
                new Row("has a finalizer", type(NAME, w -> method(w, ACC_PUBLIC, "finalize", m -> { }))),
                new Row("has a field of files", type(NAME, w -> w.visitField(ACC_PUBLIC, "file", "Ljava/io/File;", null, null))),
                new Row("takes a thread", type(NAME, w -> w.visitMethod(ACC_PUBLIC | Opcodes.ACC_ABSTRACT, "run",
                        "(Ljava/lang/Thread;)V", null, null))),
                new Row("is a thread", type(NAME, "java/lang/Thread", null, w -> { })),
                new Row("is something to run", type(NAME, "java/lang/Object", "java/lang/Runnable", w -> { })),
                new Row("is in another package", type("org/complaintrules/policy/other/Rule1", w -> { })),
                new Row("has another name than its file", type(NAME + "2", w -> { })),
                new Row("is no class at all", new byte[] {1, 2, 3}),
                new Row("is empty", new byte[0]))
                .toList();
    }

    static List<Row> accepted() {
        return Stream.of(
                code("does nothing", m -> { }),
                code("jumps ahead", m -> {
                    Label end = new Label();
                    m.visitInsn(Opcodes.ACONST_NULL);
                    m.visitJumpInsn(Opcodes.IFNULL, end);
                    m.visitLabel(end);
                }),
                code("joins strings", m -> {
                    m.visitInvokeDynamicInsn("makeConcatWithConstants", "()Ljava/lang/String;", CONCAT, "a");
                    m.visitInsn(Opcodes.POP);
                }),
                code("makes an amount", m -> m.visitTypeInsn(Opcodes.CHECKCAST, "java/math/BigDecimal")),
                code("copies an array", m -> call(m, "java/lang/System", "arraycopy",
                        "(Ljava/lang/Object;ILjava/lang/Object;II)V")),
                code("concludes", m -> m.visitMethodInsn(Opcodes.INVOKEINTERFACE, "org/complaintrules/compile/RuleOutput",
                        "conclude", "(IILorg/complaintrules/outcome/Outcome;[Ljava/lang/Object;)V", true)),
                code("calls another of its own", m -> call(m, NAME + "0", "other", "()V")))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("refused")
    void aClassIsRefusedThat(Row row) {
        assertThatThrownBy(() -> BytecodeCheck.check(PACKAGE, rules(row))).isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Rule1");
    }

    @ParameterizedTest
    @MethodSource("accepted")
    void aClassIsAcceptedThat(Row row) {
        assertThat(BytecodeCheck.offences(PACKAGE, rules(row))).isEmpty();
    }

    @Test
    void theClassesOfACompiledPolicyPass() {
        PolicyModel model = PolicyText.complete().model();
        CompiledRules compiled = RuleCompiler.compile(model);
        assertThat(compiled.classes()).hasSizeGreaterThan(20);
        assertThat(BytecodeCheck.offences(PACKAGE, compiled)).isEmpty();
        assertThat(BytecodeCheck.offences("org.complaintrules.policy.other", compiled)).isNotEmpty();
    }

    private static CompiledRules rules(Row row) {
        TreeMap<String, byte[]> classes = new TreeMap<>();
        classes.put(NAME.replace('/', '.'), row.bytes());
        return new CompiledRules(NAME.replace('/', '.'), classes);
    }

    /** The handler stands before the code that throws, and throws again. */
    private static void loopByException(MethodVisitor m) {
        Label begin = new Label();
        Label handler = new Label();
        Label start = new Label();
        Label end = new Label();
        m.visitTryCatchBlock(start, end, handler, null);
        m.visitLabel(begin);
        m.visitInsn(Opcodes.ACONST_NULL);
        m.visitLabel(handler);
        m.visitInsn(Opcodes.POP);
        m.visitLabel(start);
        m.visitInsn(Opcodes.ACONST_NULL);
        m.visitInsn(Opcodes.ATHROW);
        m.visitLabel(end);
    }

    private static Row code(String name, Consumer<MethodVisitor> code) {
        return new Row(name, type(NAME, w -> method(w, ACC_PUBLIC | ACC_STATIC, "run", code)));
    }

    private static byte[] type(String name, Consumer<ClassWriter> members) {
        return type(name, "java/lang/Object", null, members);
    }

    private static byte[] type(String name, String superName, String implemented, Consumer<ClassWriter> members) {
        ClassWriter writer = new ClassWriter(0);
        writer.visit(Opcodes.V11, ACC_PUBLIC, name, null, superName,
                implemented == null ? null : new String[] {implemented});
        members.accept(writer);
        writer.visitEnd();
        return writer.toByteArray();
    }

    private static void method(ClassWriter writer, int access, String name, Consumer<MethodVisitor> code) {
        MethodVisitor method = writer.visitMethod(access, name, "()V", null, null);
        method.visitCode();
        code.accept(method);
        method.visitInsn(Opcodes.RETURN);
        method.visitMaxs(9, 9);
        method.visitEnd();
    }

    private static void call(MethodVisitor m, String owner, String name, String descriptor) {
        m.visitMethodInsn(Opcodes.INVOKESTATIC, owner, name, descriptor, false);
    }

    private static Label labelled(MethodVisitor m) {
        Label label = new Label();
        m.visitLabel(label);
        return label;
    }

    private static Label end(MethodVisitor m) {
        Label label = new Label();
        m.visitJumpInsn(Opcodes.GOTO, label);
        m.visitLabel(label);
        return label;
    }
}
