package info.becs.news.media.boundary;

import info.becs.news.media.control.PictureFolder;
import info.becs.news.media.control.Pictures;
import info.becs.news.media.entity.Picture;
import info.becs.spi.pages.PageAnswer;
import info.becs.spi.pages.PageRequest;
import info.becs.spi.pages.PageSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/*
 * Who may see a picture
 *
 * Whoever knows its address. That holds the hash of what was sent, which nobody guesses: going through the numbers finds nothing,
 * and what no article shows yet is known to staff alone.
 */
/** The files of pictures, at {@code /media/<number>/<hash>/<width>.jpg}. */
@ApplicationScoped
public class MediaPages implements PageSource {

    private static final String WORD = "media";
    private static final Pattern PATH =
            Pattern.compile("/media/([0-9]{1,18})/([0-9a-f]{16})/([0-9]{1,4})\\.(jpg|webp)");
    private static final Map<String, String> TYPES = Map.of("jpg", "image/jpeg", "webp", "image/webp");

    @Inject
    Pictures pictures;

    @Inject
    PictureFolder folder;

    @Override
    public Set<String> roots() {
        return Set.of(WORD);
    }

    @Override
    public Optional<PageAnswer> answer(PageRequest request) {
        Matcher path = PATH.matcher(request.path());
        if (request.submits() || !path.matches()) {
            return Optional.empty();
        }
        return pictures.find(Long.parseLong(path.group(1)))
                .flatMap(picture -> picture.hash().equals(path.group(2))
                        ? file(picture, path.group(3), path.group(4))
                        : moved(picture, path.group(2), path.group(4)));
    }

    private Optional<PageAnswer> file(Picture picture, String width, String format) {
        return picture.variant(width)
                .flatMap(variant -> folder.read(picture.hash(), variant, format))
                .map(bytes -> PageAnswer.file(TYPES.get(format), bytes));
    }

    /** It was replaced: old pages, feeds and letters go on showing something. */
    private static Optional<PageAnswer> moved(Picture picture, String hash, String format) {
        List<String> formats = picture.hasWebp() ? List.of("jpg", "webp") : List.of("jpg");
        var variants = picture.variants();
        return picture.was(hash) && formats.contains(format)
                ? Optional.of(PageAnswer.redirect(picture.path(variants.get(Math.min(1, variants.size() - 1)), format)))
                : Optional.empty();
    }
}
