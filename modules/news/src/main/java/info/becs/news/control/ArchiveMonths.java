package info.becs.news.control;

import info.becs.kit.text.Bangla;
import info.becs.news.entity.ArticleKind;
import info.becs.news.entity.ArticleState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The months, as they are counted in Dhaka, in which something was published that readers see. */
@ApplicationScoped
public class ArchiveMonths {

    private static final Instant LATEST = Instant.parse("9999-12-31T00:00:00Z");
    private static final int MOST = 360;

    @PersistenceContext
    EntityManager em;

    /** The newest first; one look into the index for each, however many articles there are. */
    public List<YearMonth> all(String language) {
        var months = new ArrayList<YearMonth>();
        var newest = before(LATEST, language);
        while (newest.isPresent() && months.size() < MOST) {
            YearMonth month = YearMonth.from(newest.get().atZone(Bangla.DHAKA));
            months.add(month);
            newest = before(beginning(month), language);
        }
        return months;
    }

    public static Instant beginning(YearMonth month) {
        return month.atDay(1).atStartOfDay(Bangla.DHAKA).toInstant();
    }

    private Optional<Instant> before(Instant moment, String language) {
        return em.createQuery("""
            SELECT a.publishedAt FROM Article a
            WHERE a.state = :published AND a.kind = :article AND a.language = :language AND a.publishedAt < :moment
            ORDER BY a.publishedAt DESC, a.number DESC
            """, Instant.class)
                .setParameter("published", ArticleState.PUBLISHED)
                .setParameter("article", ArticleKind.ARTICLE)
                .setParameter("language", language)
                .setParameter("moment", moment)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
