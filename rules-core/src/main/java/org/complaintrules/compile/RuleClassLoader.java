package org.complaintrules.compile;

/** Loads the classes of one policy's rules, apart from those of any other policy or version. */
final class RuleClassLoader extends ClassLoader {
    private final CompiledRules rules;

    RuleClassLoader(CompiledRules rules) {
        super(RuleClassLoader.class.getClassLoader());
        this.rules = rules;
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        // Own classes first: the bundled version of the same policy may be on the class path.
        if (rules.classes().containsKey(name)) {
            synchronized (getClassLoadingLock(name)) {
                Class<?> loaded = findLoadedClass(name);
                return loaded != null ? loaded : findClass(name);
            }
        }
        return super.loadClass(name, resolve);
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        byte[] bytes = rules.classes().get(name);
        if (bytes == null) {
            throw new ClassNotFoundException(name);
        }
        return defineClass(name, bytes, 0, bytes.length);
    }
}
