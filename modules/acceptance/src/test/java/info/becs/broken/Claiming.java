package info.becs.broken;

import info.becs.spi.Platform;
import info.becs.spi.pages.PageAnswer;
import info.becs.spi.pages.PageRequest;
import info.becs.spi.pages.PageSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Specializes;
import java.util.Optional;
import java.util.Set;

/** Wants the pages of another module. */
@Specializes
@ApplicationScoped
public class Claiming extends Plain {

    /** Pages under the word that news has. */
    static final class Pages implements PageSource {
        @Override
        public Set<String> roots() {
            return Set.of("news");
        }

        @Override
        public Optional<PageAnswer> answer(PageRequest request) {
            return Optional.of(PageAnswer.page("page").title("This is not the news"));
        }
    }

    @Override
    public void start(Platform platform) {
        platform.publish(PageSource.class, new Pages());
    }
}
