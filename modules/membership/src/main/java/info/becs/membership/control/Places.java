package info.becs.membership.control;

import info.becs.kit.start.ThisModule;
import info.becs.membership.entity.Area;
import info.becs.membership.entity.MembershipProblem;
import info.becs.membership.entity.Place;
import info.becs.spi.forms.Submissions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where members can belong: divisions, districts and upazilas as the form of applications lists them. */
@ApplicationScoped
public class Places {

    @Inject
    ThisModule self;

    /** @param within code of the layer above; everywhere where nothing is said */
    public List<Place> of(String layer, Optional<String> within) {
        if (!Chapters.LAYERS.contains(layer)) {
            throw MembershipProblem.filterUnreadable("layer");
        }
        return listed(layer).stream()
                .filter(each -> within.isEmpty() || each.within().equals(within.get()))
                .toList();
    }

    /** With all that it lies in; refused where there is no such place, or one does not lie in the other. */
    public Area require(Area said) {
        Optional<Place> upazila = find("upazila", said.upazila());
        String district = upazila.map(Place::within).orElse(said.district());
        Optional<Place> found = find("district", district);
        String division = found.map(Place::within).orElse(said.division());
        find("division", division);
        if (differs(said.district(), district) || differs(said.division(), division)) {
            throw MembershipProblem.placeUnknown();
        }
        return new Area(division, district, upazila.map(Place::code).orElse(null));
    }

    /** @param chapter layer and code, or {@code country} */
    void requireChapter(String chapter) {
        int dot = chapter.indexOf('.');
        if (dot > 0) {
            find(chapter.substring(0, dot), chapter.substring(dot + 1));
        }
    }

    private static boolean differs(String said, String known) {
        return said != null && !said.equals(known);
    }

    private Optional<Place> find(String layer, String code) {
        if (code == null) {
            return Optional.empty();
        }
        return Optional.of(listed(layer).stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow(MembershipProblem::placeUnknown));
    }

    private List<Place> listed(String layer) {
        Submissions forms = self.platform().find(Submissions.class).orElseThrow(MembershipProblem::submissionsAbsent);
        Map<String, String> within = forms.within(Chapters.FORM, layer);
        return forms.choices(Chapters.FORM, layer).entrySet().stream()
                .map(each -> new Place(each.getKey(), each.getValue(), within.getOrDefault(each.getKey(), "")))
                .toList();
    }
}
