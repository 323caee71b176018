package info.becs.membership.control;

import info.becs.kit.start.ThisModule;
import info.becs.membership.entity.Applicant;
import info.becs.membership.entity.CardProblem;
import info.becs.membership.entity.Member;
import info.becs.membership.entity.MembershipProblem;
import info.becs.membership.entity.Photo;
import info.becs.spi.DataClass;
import info.becs.spi.Problem;
import info.becs.spi.Text;
import info.becs.spi.forms.KeptFiles;
import info.becs.spi.forms.KeptFiles.Given;
import info.becs.spi.forms.SubmissionReading;
import info.becs.spi.people.Fate;
import info.becs.spi.people.Held;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/** Photos of members. The forms keep them; only what was made of them here is ever shown. */
@ApplicationScoped
public class Photos implements Belongings {

    private static final Logger LOG = System.getLogger(Photos.class.getName());
    private static final String KIND = "membership.photo";
    private static final Text PHOTO = Text.of("সদস্যের ছবি", "Photo of a member");

    @PersistenceContext
    EntityManager em;

    @Inject
    ThisModule self;

    /** That of the application, without what may be hidden in it; one that cannot be had holds no approval up. */
    void takeOver(Member member, Applicant applicant) {
        applicant
                .photo()
                .flatMap(file -> member.submission().flatMap(submission -> content(submission, file)))
                .ifPresent(content -> {
                    try (content) {
                        keep(member, take("photo.jpg", content, ""));
                    } catch (Problem | IOException refused) {
                        LOG.log(Level.WARNING, "A photo could not be taken over: {0}", refused.getMessage());
                    }
                });
    }

    private Optional<InputStream> content(UUID submission, String file) {
        return self.platform()
                .find(SubmissionReading.class)
                .flatMap(reading -> reading.content(submission, file, true));
    }

    /** Takes it before the work begins, which keeps it; where that is refused nothing of it stays. */
    public void with(String name, InputStream content, String network, Consumer<String> work) {
        String file = take(name, content, network);
        try {
            work.accept(file);
        } catch (RuntimeException refused) {
            drop(file);
            throw refused;
        }
    }

    private String take(String name, InputStream content, String network) {
        return files().take(new Given(KIND, name, true, network), content).id();
    }

    /** In the transaction of the caller; the one before is gone with it. */
    void keep(Member member, String file) {
        files().keep(KIND, file);
        of(member).ifPresentOrElse(photo -> replace(photo, file), () -> em.persist(new Photo(member, file)));
    }

    private void replace(Photo photo, String file) {
        drop(photo.file());
        photo.become(file);
    }

    private void drop(String file) {
        files().erase(KIND, file);
    }

    /** The file stays; it is another's now. */
    void move(Member from, Member to) {
        of(from).ifPresent(photo -> {
            em.remove(photo);
            em.flush();
            em.persist(new Photo(to, photo.file()));
        });
    }

    /** Made of it here, never what was sent. */
    public InputStream open(Member member) {
        return of(member)
                .flatMap(photo -> files().content(KIND, photo.file(), true))
                .orElseThrow(CardProblem::noPhoto);
    }

    /** Whether there is one. */
    public boolean has(Member member) {
        return of(member).isPresent();
    }

    private Optional<Photo> of(Member member) {
        return Optional.ofNullable(em.find(Photo.class, member.id()));
    }

    @Override
    public List<Held> held(Member of) {
        return of(of).map(photo -> Held.of(PHOTO, DataClass.S, photo.file())).stream()
                .toList();
    }

    @Override
    public Fate fate(Member of) {
        return Fate.erased(PHOTO, has(of) ? 1 : 0);
    }

    @Override
    public void forget(Member member) {
        of(member).ifPresent(photo -> {
            drop(photo.file());
            em.remove(photo);
        });
    }

    private KeptFiles files() {
        return self.platform().find(KeptFiles.class).orElseThrow(MembershipProblem::filesAbsent);
    }
}
