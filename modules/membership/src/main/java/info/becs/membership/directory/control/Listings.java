package info.becs.membership.directory.control;

import info.becs.kit.db.InLists;
import info.becs.membership.control.Belongings;
import info.becs.membership.directory.entity.Audience;
import info.becs.membership.directory.entity.Listing;
import info.becs.membership.directory.entity.ListingWord;
import info.becs.membership.entity.FoldedName;
import info.becs.membership.entity.Member;
import info.becs.membership.entity.MemberKey;
import info.becs.membership.entity.Purpose;
import info.becs.spi.DataClass;
import info.becs.spi.Text;
import info.becs.spi.people.Fate;
import info.becs.spi.people.Held;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** All that members have released of themselves. */
@ApplicationScoped
public class Listings implements Belongings {

    private static final Text KIND = Text.of("সদস্য তালিকায় যা দেখানো হয়", "What the directory shows");

    private static final Text PROFESSION = Text.of("পেশা", "Profession");
    private static final Text NAME_FOR = Text.of("নাম কে দেখেন", "Who sees the name");
    private static final Text DISTRICT_FOR = Text.of("জেলা কে দেখেন", "Who sees the district");
    private static final Text PHOTO_FOR = Text.of("ছবি কে দেখেন", "Who sees the photo");
    private static final Text PROFESSION_FOR = Text.of("পেশা কে দেখেন", "Who sees the profession");

    @PersistenceContext
    EntityManager em;

    @Inject
    ListingWords found;

    /** Somebody who is shown. */
    record Shown(Listing listing, Member member) {}

    public Optional<Listing> of(Member member) {
        return Optional.ofNullable(em.find(Listing.class, member.id()));
    }

    Optional<Listing> byPhoto(String key) {
        return em.createQuery("SELECT l FROM Listing l WHERE l.photoKey = :key", Listing.class)
                .setParameter("key", key)
                .getResultStream()
                .findFirst();
    }

    /** @param words by which they are found from now on, and by whom */
    void keep(Listing listing, Map<String, Audience> words) {
        if (!em.contains(listing)) {
            em.persist(listing);
        }
        drop("ListingWord", listing.member());
        em.flush();
        words.forEach((word, audience) -> em.persist(new ListingWord(listing.member(), word, audience)));
        em.flush();
    }

    @Override
    public void renamed(Member member) {
        of(member).ifPresent(listing -> keep(listing, found.of(listing, member)));
    }

    @Override
    public List<Held> held(Member of) {
        return of(of).stream()
                .map(listing -> Held.of(KIND, DataClass.I, listing.member())
                        .fact("profession", PROFESSION, listing.profession())
                        .fact("nameFor", NAME_FOR, MergedListings.text(listing.nameFor()))
                        .fact("districtFor", DISTRICT_FOR, MergedListings.text(listing.districtFor()))
                        .fact("professionFor", PROFESSION_FOR, MergedListings.text(listing.professionFor()))
                        .fact("photoFor", PHOTO_FOR, MergedListings.text(listing.photoFor())))
                .toList();
    }

    @Override
    public Fate fate(Member of) {
        return Fate.erased(KIND, of(of).isPresent() ? 1 : 0);
    }

    @Override
    public void forget(Member member) {
        drop("ListingWord", member.id());
        drop("Listing", member.id());
    }

    private void drop(String kind, String member) {
        em.createQuery("DELETE FROM " + kind + " x WHERE x.member = :member")
                .setParameter("member", member)
                .executeUpdate();
    }

    /**
     * The keys of those whom this viewer finds by a word that begins so, from behind this one on: of members who agree to be
     * shown alone, so that a page mark names nobody else either.
     */
    List<MemberKey> keys(
            String beginning,
            Audience viewer,
            Optional<MemberKey> after,
            Purpose purpose,
            Collection<String> statuses,
            int most) {
        return em.createQuery("""
            SELECT NEW info.becs.membership.entity.MemberKey(w.word, w.member)
            FROM ListingWord w
            WHERE w.word >= :from AND w.word < :beyond AND (w.word > :from OR w.member > :after) AND w.seenBy >= :viewer
              AND EXISTS (
                SELECT c FROM Consent c
                WHERE c.member = w.member AND c.purpose = :purpose AND c.inForce = 1 AND c.version IN :versions)
              AND EXISTS (SELECT m FROM Member m WHERE m.id = w.member AND m.status IN :statuses)
            ORDER BY w.word, w.member
            """, MemberKey.class)
                .setParameter("from", after.map(MemberKey::word).orElse(beginning))
                .setParameter("beyond", FoldedName.beyond(beginning))
                .setParameter("after", after.map(MemberKey::id).orElse(""))
                .setParameter("viewer", viewer.ordinal())
                .setParameter("purpose", purpose.code())
                .setParameter("versions", purpose.holding())
                .setParameter("statuses", statuses)
                .setMaxResults(most)
                .getResultList();
    }

    /** Member → the words by which this viewer finds them. */
    Map<String, Set<String>> words(Collection<String> members, Audience viewer) {
        return em.createQuery(
                        "SELECT w FROM ListingWord w WHERE w.member IN :members AND w.seenBy >= :viewer",
                        ListingWord.class)
                .setParameter("members", InLists.of(members))
                .setParameter("viewer", viewer.ordinal())
                .getResultStream()
                .collect(Collectors.groupingBy(
                        ListingWord::member, Collectors.mapping(ListingWord::word, Collectors.toSet())));
    }

    Map<String, Shown> shown(Collection<String> members) {
        var shown = new HashMap<String, Shown>();
        em.createQuery(
                        "SELECT l, m FROM Listing l, Member m WHERE l.member IN :members AND m.id = l.member",
                        Object[].class)
                .setParameter("members", InLists.of(members))
                .getResultList()
                .forEach(row -> shown.put(((Listing) row[0]).member(), new Shown((Listing) row[0], (Member) row[1])));
        return shown;
    }
}
