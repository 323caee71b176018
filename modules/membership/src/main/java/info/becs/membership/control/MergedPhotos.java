package info.becs.membership.control;

import info.becs.membership.entity.Member;
import info.becs.membership.entity.Outcome;
import info.becs.spi.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;

/** The photo of two members who become one: that of the one that stays, else the other's. */
@ApplicationScoped
public class MergedPhotos implements Unions {

    private static final Text PHOTO = Text.of("ছবি", "Photo");
    private static final Text KEPT = Text.of("এই সদস্যের ছবিই থাকে", "That of this member stays");
    private static final Text TAKEN = Text.of("অন্য সদস্যপদের ছবিটি আসে", "That of the other membership comes");
    private static final Text NONE = Text.of("নেই", "None");

    @Inject
    Photos photos;

    @Override
    public List<Outcome> plan(Member member, Member into) {
        return List.of(new Outcome(PHOTO, photos.has(into) ? KEPT : photos.has(member) ? TAKEN : NONE));
    }

    @Override
    public void unite(Member member, Member into, Instant now) {
        if (photos.has(into)) {
            photos.forget(member);
        } else {
            photos.move(member, into);
        }
    }
}
