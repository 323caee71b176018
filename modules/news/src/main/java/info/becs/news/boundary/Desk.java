package info.becs.news.boundary;

import info.becs.kit.http.Caller;
import info.becs.kit.http.Conditional;
import info.becs.kit.http.Language;
import info.becs.news.control.Articles;
import info.becs.news.control.Names;
import info.becs.news.control.PlannedSteps;
import info.becs.news.control.Publication;
import info.becs.news.control.Revisions;
import info.becs.news.control.SecondPerson;
import info.becs.news.control.WorkingCopies;
import info.becs.news.entity.Article;
import info.becs.news.entity.LanguageVersion;
import info.becs.news.entity.NewsProblem;
import info.becs.news.entity.PlannedStep.Step;
import info.becs.news.entity.Revision;
import info.becs.news.entity.Somebody;
import info.becs.spi.Problem;
import info.becs.spi.people.PersonId;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The desk of one editor in one request: which articles lie on it, and how they are shown.
 *
 * <p>Whoever has a permission for some categories only, has it for the articles that lie there: before the change, and
 * after it. What lies elsewhere is not there for them.
 */
@RequestScoped
public class Desk {

    static final String NUMBER = "{number: [0-9]{1,18}}";
    static final String WRITE = "news.article.write";
    static final String READ_DRAFT = "news.article.read-draft";
    static final String PUBLISH = "news.article.publish";
    static final String WITHDRAW = "news.article.withdraw";

    private static final Duration TYPING = Duration.ofMinutes(2);

    @Inject
    Articles articles;

    @Inject
    Revisions revisions;

    @Inject
    WorkingCopies copies;

    @Inject
    PlannedSteps steps;

    @Inject
    SecondPerson secondPerson;

    @Inject
    Publication publication;

    @Inject
    Names names;

    @Inject
    Language language;

    @Inject
    HttpServletRequest caller;

    /** Told apart only for who may know that it exists. What lies in the trash is looked at, and nothing else. */
    Article require(long number, String permission) {
        var article = requireAnywhere(number, permission);
        if (article.trash().since().isPresent() && !permission.equals(READ_DRAFT)) {
            throw NewsProblem.inTheTrash();
        }
        return article;
    }

    /** As above, on the desk or in the trash. */
    Article requireAnywhere(long number, String permission) {
        var article = articles.require(number);
        if (!may(permission, article.scope()) && !may(READ_DRAFT, article.scope())) {
            throw NewsProblem.notFound(Long.toString(number));
        }
        require(permission, article.scope());
        return article;
    }

    /**
     * The newest text, if whoever asks may decide that readers get it.
     *
     * @param read the revision that was read and found good; null if it is not said
     */
    Revision approved(Article article, Integer read) {
        Revision newest = revisions.newest(article);
        if (read != null && read != newest.number()) {
            throw NewsProblem.newerRevision(newest.number());
        }
        require(PUBLISH, newest.wording().scope());
        secondPerson.require(article, newest, read != null, person().orElseThrow());
        return newest;
    }

    void require(String permission, String scope) {
        Caller.require(caller, permission, scope);
    }

    boolean may(String permission, String scope) {
        return Caller.may(caller, permission, scope);
    }

    Optional<PersonId> person() {
        return Caller.person(caller);
    }

    Somebody somebody(Optional<PersonId> person) {
        return somebody(person.map(PersonId::toString).orElse(null));
    }

    Somebody somebody(String person) {
        return names.of(person, language.locale());
    }

    /** Lets a change through only if it names the version that is there now; the refusal names the newest revision. */
    void requireMatch(Article article, HttpHeaders headers) {
        try {
            Conditional.requireMatch(headers, tag(article));
        } catch (Problem refusal) {
            throw refusal.kind() == Problem.Kind.STALE ? NewsProblem.stale(refusal, article.revision()) : refusal;
        }
    }

    Response changed(Response.ResponseBuilder response, Article article) {
        return response.entity(view(article)).tag(tag(article)).build();
    }

    DeskArticle view(Article article) {
        Revision newest = revisions.newest(article);
        return DeskArticle.of(
                article,
                newest,
                somebody(newest.savedBy()),
                somebody(article.review().submittedBy()),
                Schedule.of(steps.find(article, Step.PUBLISH), steps.find(article, Step.WITHDRAW), this),
                articles.translationsOf(article),
                languages(article),
                editing(article));
    }

    /** Who else has typed in it within the last minutes. */
    List<Somebody> editing(Article article) {
        return copies.typing(article, person(), publication.now().minus(TYPING)).stream()
                .map(this::somebody)
                .toList();
    }

    private List<LanguageVersion> languages(Article article) {
        var versions = articles.versionsOf(article);
        var scheduled = steps.publishing(versions.stream().map(Article::number).toList());
        return Stream.of("bn", "en")
                .map(code -> versions.stream()
                        .filter(version -> version.language().equals(code))
                        .findFirst()
                        .map(version -> LanguageVersion.of(version, scheduled.containsKey(version.number())))
                        .orElseGet(() -> LanguageVersion.missing(code)))
                .toList();
    }

    static String tag(Article article) {
        return article.number() + "-" + article.version();
    }
}
