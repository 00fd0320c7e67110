-- Invitations whose letter was sent and whose link still works: whoever follows it has read the letter.
insert into editorial.mailed_links (user_id, token)
select u.id, encode(sha256(convert_to(u.reset_password_token, 'UTF8')), 'hex')
from users u join editorial.invitations i on i.user_id = u.id
where u.reset_password_token is not null and u.reset_password_expiration > now()
  and (select o.outcome from editorial.outbox o
    where o.recipient = u.email and o.expires_at is not null order by o.id desc limit 1) = 'sent'
on conflict do nothing;
