package info.becs.news.share.boundary;

import info.becs.news.control.Articles;
import info.becs.news.entity.Article;
import info.becs.news.share.control.SharePictures;
import info.becs.spi.pages.PageAnswer;
import info.becs.spi.pages.PageRequest;
import info.becs.spi.pages.PageSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Pictures for those who share what readers see, at {@code /share/<number>/<tag>.jpg}; an older tag leads to the one of today. */
@ApplicationScoped
public class SharePages implements PageSource {

    private static final Pattern PATH = Pattern.compile("/share/([0-9]{1,18})/([0-9a-f]{16})\\.jpg");

    @Inject
    Articles articles;

    @Inject
    SharePictures shares;

    @Override
    public Set<String> roots() {
        return Set.of("share");
    }

    @Override
    public Optional<PageAnswer> answer(PageRequest request) {
        Matcher path = PATH.matcher(request.path());
        if (request.submits() || !path.matches()) {
            return Optional.empty();
        }
        return articles.find(Long.parseLong(path.group(1)))
                .filter(Article::isPublished)
                .flatMap(article -> path.group(2).equals(shares.tag(article))
                        ? shares.of(article).map(bytes -> PageAnswer.file("image/jpeg", bytes))
                        : shares.path(article).map(PageAnswer::redirect));
    }
}
