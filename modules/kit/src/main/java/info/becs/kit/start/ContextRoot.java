package info.becs.kit.start;

import info.becs.spi.Problem;
import info.becs.spi.Text;
import info.becs.spi.host.ModuleHandle;

/** The rule under which address a module's own servlets may answer: its name, or that of one of its versions. */
final class ContextRoot {

    private ContextRoot() {}

    static void require(ModuleHandle module) {
        String root = module.contextRoot();
        String own = "/api/" + module.id();
        if (root.startsWith("/api/") && !root.equals(own) && !root.startsWith(own + "~")) {
            throw Problem.conflict(
                    "platform.module.wrong-path",
                    Text.of(
                                    "'{0}' মডিউল {1} ঠিকানায় বসানো হয়েছে, তার নিজের ঠিকানা {2}।",
                                    "Module '{0}' is deployed at {1}, its own address is {2}. Mend the context root of its WAR.")
                            .with(module.id(), root, own));
        }
    }
}
