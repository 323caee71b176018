package info.becs.core.secrets.entity;

import info.becs.spi.Problem;
import info.becs.spi.Text;

/** What can be refused about secrets that are kept encrypted. */
public final class SecretsProblem {

    private SecretsProblem() {}

    public static Problem keyMissing(String name) {
        return Problem.unavailable(
                "core.secrets.key-missing",
                Text.of(
                                "এই সার্ভারে '{0}' চাবিটি নেই। অন্য সার্ভারের keys.p12 ফাইলটি এখানে রাখতে হবে।",
                                "This server lacks the key '{0}'. Copy keys.p12 from the data folder of a server that has it.")
                        .with(name));
    }
}
