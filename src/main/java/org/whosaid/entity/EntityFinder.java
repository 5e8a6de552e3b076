package org.whosaid.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.whosaid.entity.gazetteer.EntityLists;
import org.whosaid.language.EntityType;
import org.whosaid.language.TokenView;
import org.whosaid.models.Models;

/**
 * Finds the people, organizations and places that an article names, with all places where it names them. Starts from the
 * tagger's names, mends them, adds what lists and the rest of the article tell, and groups the names of one entity. Safe
 * for all threads.
 */
public final class EntityFinder {

    private final EntityLists lists;
    private final PlaceFinding places;

    EntityFinder(EntityLists lists) {
        this.lists = lists;
        this.places = new PlaceFinding(lists);
    }

    /** Loads the lists that it needs; takes a few tenths of a second. */
    public static EntityFinder load(Models models) {
        return new EntityFinder(EntityLists.load(models));
    }

    /**
     * The entities of an article, in order of their first mention; their mentions are all names. Mentions are disjoint.
     */
    public List<NamedEntity> find(TokenView tokens) {
        ArticleWords words = new ArticleWords(tokens);
        List<NameSpan> names = names(words);
        List<EntityDraft> drafts = new ArrayList<>();
        drafts.addAll(new PersonGroups(words, lists).group(of(names, EntityType.PERSON::equals)));
        drafts.addAll(new OrganizationGroups(words).group(of(names, EntityType.ORGANIZATION::equals)));
        drafts.addAll(new PlaceGroups(lists).group(of(names, EntityFinder::isPlaceOrPeople)));
        return drafts.stream().sorted(Comparator.comparingInt(EntityDraft::start)).map(EntityDraft::build).toList();
    }

    private List<NameSpan> names(ArticleWords words) {
        List<NameSpan> placed = places.complete(words, new NameBoundaryRepair(words, lists).mend());
        List<NameSpan> mended = new Definitions(words, lists.firstNames()).complete(new OrganizationFinding(words).complete(placed));
        List<NameSpan> agreed = new EntityTypeResolver(words, lists, mended).decide(mended);
        List<NameSpan> known = new KnownNames(words, agreed).complete(agreed);
        List<NameSpan> whole = new Nicknames(words, lists.firstNames()).complete(known);
        List<NameSpan> all = new HeadingNames(words, lists).complete(whole);
        return new EntityTypeResolver(words, lists, all).decide(all);
    }

    private static boolean isPlaceOrPeople(EntityType type) {
        return type.isPlace() || type == EntityType.NATIONALITY;
    }

    private static List<NameSpan> of(List<NameSpan> names, Predicate<EntityType> types) {
        return names.stream().filter(name -> types.test(name.type())).toList();
    }
}
