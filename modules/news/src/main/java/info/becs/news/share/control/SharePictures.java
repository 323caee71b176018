package info.becs.news.share.control;

import info.becs.kit.text.Sha256;
import info.becs.news.control.Categories;
import info.becs.news.control.NewsSettings;
import info.becs.news.entity.Article;
import info.becs.news.entity.ArticleKind;
import info.becs.news.entity.Category;
import info.becs.news.media.control.PictureFolder;
import info.becs.news.media.control.Pictures;
import info.becs.news.media.entity.Picture;
import info.becs.spi.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.awt.Font;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Semaphore;

/** Pictures for those who share an article: each drawn when somebody asks for it first, and kept. */
@ApplicationScoped
public class SharePictures {

    private static final Logger LOG = System.getLogger(SharePictures.class.getName());
    /** Whoever draws otherwise raises it. */
    private static final int DRAWING = 1;

    private static final Text NOTICE = Text.of("বিজ্ঞপ্তি", "Notice");

    private final Semaphore one = new Semaphore(1);

    @Inject
    Categories categories;

    @Inject
    Pictures pictures;

    @Inject
    PictureFolder folder;

    @Inject
    NewsSettings settings;

    private volatile Font font;
    private volatile boolean possible = true;

    /** Its address, which is another one as soon as anything in it is; empty where this server cannot draw text. */
    public Optional<String> path(Article article) {
        return possible ? Optional.of("/share/" + article.number() + "/" + tag(article) + ".jpg") : Optional.empty();
    }

    public String tag(Article article) {
        var said = picture(article).map(picture -> List.of(picture.hash(), picture.description()));
        return Sha256.of(DRAWING + "\n" + article.wording().title() + "\n" + kicker(article) + "\n" + site() + "\n"
                        + said)
                .substring(0, 16);
    }

    /** Empty where this server cannot draw text. */
    public Optional<byte[]> of(Article article) {
        String name = article.number() + "-" + tag(article) + ".jpg";
        Optional<byte[]> kept = folder.shared(name);
        if (kept.isPresent() || !possible) {
            return kept;
        }
        one.acquireUninterruptibly();
        try {
            byte[] drawn = ShareDrawing.of(card(article), font());
            folder.share(article.number() + "-", name, drawn);
            return Optional.of(drawn);
        } catch (IOException | LinkageError | InternalError | RuntimeException e) {
            // A Java without its font library, or a server without fontconfig.
            possible = false;
            LOG.log(Level.WARNING, "No pictures are drawn for shared articles on this server", e);
            return Optional.empty();
        } finally {
            one.release();
        }
    }

    private Font font() throws IOException {
        if (font == null) {
            font = ShareDrawing.font();
        }
        return font;
    }

    private ShareCard card(Article article) {
        var picture = picture(article);
        var variants = picture.map(Picture::variants).orElse(List.of());
        return new ShareCard(
                article.wording().title(),
                kicker(article),
                site(),
                picture.flatMap(p -> folder.read(p.hash(), variants.get(variants.size() - 1), "jpg")),
                picture.map(p -> p.description().focusX()).orElse(0),
                picture.map(p -> p.description().focusY()).orElse(0));
    }

    private Optional<Picture> picture(Article article) {
        return article.wording().hero().flatMap(pictures::find);
    }

    private String kicker(Article article) {
        Locale locale = Locale.forLanguageTag(article.language());
        return article.wording()
                .category()
                .flatMap(categories::find)
                .map(Category::name)
                .orElse(article.kind() == ArticleKind.NOTICE ? NOTICE : Text.same(""))
                .in(locale);
    }

    /** The name under which readers find it. */
    private String site() {
        String host = URI.create(settings.publicUrl()).getHost();
        return host == null ? "" : host;
    }
}
