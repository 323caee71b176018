package info.becs.acceptance.container;

import info.becs.testkit.server.Installation;
import java.io.File;
import java.net.URISyntaxException;
import org.assertj.core.api.Assertions;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** WARs as they ship, for tests that run inside them. */
final class Shipped {

    private Shipped() {}

    static WebArchive war(String module) {
        return ShrinkWrap.create(ZipImporter.class, module + ".war")
                .importFrom(Installation.war(module).toFile())
                .as(WebArchive.class);
    }

    /** The same bytes, and the test. */
    static WebArchive warWith(String module, Class<?> test) {
        return war(module).addClass(test).addAsLibrary(assertJ());
    }

    private static File assertJ() {
        try {
            return new File(Assertions.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
