package org.complaintrules.compile;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The versions of the product and of the engine in it. */
public final class EngineVersion {
    private static final Properties VERSIONS = load();

    private EngineVersion() {
    }

    /**
     * The version of Drools.
     *
     * @return the version
     */
    public static String drools() {
        return VERSIONS.getProperty("drools.version");
    }

    /**
     * The version of this product.
     *
     * @return the version
     */
    public static String product() {
        return VERSIONS.getProperty("product.version");
    }

    private static Properties load() {
        Properties versions = new Properties();
        try (InputStream in = EngineVersion.class.getResourceAsStream("engine.properties")) {
            versions.load(in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return versions;
    }
}
