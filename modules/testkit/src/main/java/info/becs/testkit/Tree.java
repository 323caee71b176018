package info.becs.testkit;

import java.nio.file.Files;
import java.nio.file.Path;

/** The checked-out tree in which the tests run. */
public final class Tree {

    private Tree() {}

    /** The folder with {@code mvnw}. */
    public static Path root() {
        Path here = Path.of("").toAbsolutePath();
        while (!Files.exists(here.resolve("mvnw"))) {
            here = here.getParent();
            if (here == null) {
                throw new IllegalStateException(
                        "No mvnw above " + Path.of("").toAbsolutePath() + ": run the tests from within the tree");
            }
        }
        return here;
    }
}
