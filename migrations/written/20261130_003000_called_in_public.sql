-- A person as colleagues read them, as before; an institution that is not public is not named: its name is a draft of its own people.
create or replace function editorial.called(person uuid, language text) returns text language sql stable as $$
  select coalesce(u.name, '') || ' (' || coalesce(
    (select string_agg(distinct
        case language
          when 'ru' then case m.role::text when 'editor' then 'редактор' when 'steward' then 'хранитель'
            when 'coordinator' then 'координатор' when 'translator' then 'переводчик' else 'администратор' end
          when 'he' then case m.role::text when 'editor' then 'עורך' when 'steward' then 'אחראי אוסף'
            when 'coordinator' then 'רכז' when 'translator' then 'מתרגם' else 'מנהל מערכת' end
          else case m.role::text when 'admin' then 'administrator' else m.role::text end
        end || coalesce(', ' || (select l.name from institutions_locales l
          join editorial.state s on s.kind = 'institutions' and s.id = m.institution_id::text and s.live = 'published'
          where l._parent_id = m.institution_id and l.name is not null
          order by l._locale::text = language desc, l._locale = 'en' desc limit 1), ''), '; ')
      from memberships m where m.user_id = u.id),
    case language when 'ru' then 'без роли' when 'he' then 'ללא תפקיד' else 'no role' end) || ')'
  from users u where u.id = person
$$;
