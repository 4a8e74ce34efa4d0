"""What five pages of the providers' documentation show: requests, and the answers to them, copied by hand.

Only tokens, ids, phone numbers, hashes and addresses are others; members and types are the pages'.
"""

import dataclasses
import json
import pathlib
import typing
import urllib.parse

NOTE = pathlib.Path(__file__).parent.parent / "assets" / "hello.ogg"


@dataclasses.dataclass
class Exchange:
    """A request, and what its page shows of the answer."""

    provider: str
    name: str
    method: str
    path: str
    headers: dict
    body: bytes | None
    status: int
    # None where the page shows no body.
    shown: typing.Any = None
    # The member that the page shows, where it is not the whole answer.
    member: str | None = None
    # How often to ask before the answer must be the one shown.
    looks: int = 1
    # Is told the answer.
    then: typing.Callable = lambda answer: None


def exchanges(accounts):
    """All exchanges in turn; `accounts` says which token and id each provider's sandbox knows."""
    yield from wawp(accounts["wawp"])
    yield from hypersender(accounts["hypersender"])
    yield from infobip(accounts["infobip"])
    yield from meta(accounts["meta"])


def as_json(body, **headers):
    return {"Content-Type": "application/json", **headers}, json.dumps(body).encode()


def wawp(account):
    # "Send Voice": all arguments in a JSON body.
    headers, body = as_json({
        "instance_id": account["id"],
        "access_token": account["token"],
        "chatId": "15550001111@c.us",
        "file[url]": "https://example.com/note.ogg",
        "file[filename]": "note.ogg",
        "file[mimetype]": "audio/ogg; codecs=opus",
        "convert": True,
        "reply_to": "false_15550001111@c.us_3EB0ABCDEF0123456789",
    })
    yield Exchange("wawp", "send voice", "POST", "/v2/send/voice", headers, body, 200, json.loads(WEB_ENGINE))
    # "Voice status" of the first generation: `curl --location -g`, so brackets go out as they stand. A blank cannot
    # stand in a request line.
    query = "&".join([
        f"instance_id={account['id']}",
        f"access_token={account['token']}",
        "convert=true",
        "file[url]=https://example.com/note.ogg",
        "file[filename]=note.ogg",
        "file[mimetype]=audio/ogg;%20codecs=opus",
        "caption=check%20this",
    ])
    path = f"/wp-json/awp/v1/status/voice?{query}"
    yield Exchange("wawp", "voice status, v1", "POST", path, {}, None, 200, json.loads(GO_ENGINE))


def hypersender(account):
    path = f"/api/whatsapp/v2/{account['id']}/send-voice"
    bearer = {"Authorization": f"Bearer {account['token']}", "Accept": "application/json"}
    ticket = {}
    # The page's sample fills all members of its list, `file` too.
    headers, body = as_json({
        "chatId": "15550001111@c.us",
        "url": "https://example.com/note.ogg",
        "file": "note.ogg",
        "caption": "check this",
        "reply_to": "false_15550001111@c.us_3EB0ABCDEF0123456789",
    }, **bearer)
    name = "send voice by url"
    yield Exchange("hypersender", name, "POST", path, headers, body, 200, TICKET, then=ticket.update)
    link = urllib.parse.urlsplit(ticket["queued_request_link"])
    sent = json.loads(SENT_VOICE)
    yield Exchange("hypersender", "its queued request", "GET", link.path, bearer, None, 200, sent, "response_body", 2)
    headers, body = as_form({"chatId": "15550001111@c.us"}, "file", NOTE.read_bytes())
    headers |= bearer
    yield Exchange("hypersender", "send voice by upload", "POST", path, headers, body, 200, TICKET)


def as_form(texts, name, file):
    boundary = "a-boundary-of-our-own"
    start = f"--{boundary}\r\nContent-Disposition: form-data; name="
    parts = [f'{start}"{member}"\r\n\r\n{text}\r\n'.encode() for member, text in texts.items()]
    head = f'{start}"{name}"; filename="note.ogg"\r\nContent-Type: audio/ogg\r\n\r\n'
    parts += [head.encode(), file, f"\r\n--{boundary}--\r\n".encode()]
    return {"Content-Type": f"multipart/form-data; boundary={boundary}"}, b"".join(parts)


def infobip(account):
    path = "/whatsapp/1/message/audio"
    app = {"Authorization": f"App {account['token']}"}
    # The page folds its sample away; this is its list of members, all of them.
    message = {
        "from": account["id"],
        "to": "15550001111",
        "messageId": "a28dd97c-1ffb-4fcf-99f1-0b557ed381da",
        "content": {"mediaUrl": "https://example.com/note.ogg"},
        "callbackData": "callback data",
        "notifyUrl": "https://example.com/reports",
        "entityId": "promotional-traffic-entity",
        "applicationId": "marketing-automation-application",
    }
    headers, body = as_json(message, **app)
    yield Exchange("infobip", "send audio", "POST", path, headers, body, 200, AUDIO_ACCEPTED)
    headers, body = as_json({}, **app)
    yield Exchange("infobip", "the folded sample", "POST", path, headers, body, 400)
    headers, body = as_json(message)
    yield Exchange("infobip", "without a key", "POST", path, headers, body, 401)


def meta(account):
    path = f"/v25.0/{account['id']}/messages"
    contents = {
        "an uploaded voice message": {"id": "1013859600285441", "voice": True},
        "a hosted voice message": {"link": "https://example.com/note.ogg", "voice": True},
        "a hosted basic audio": {"link": "https://example.com/chime.mp3"},
    }
    for name, audio in contents.items():
        headers, body = as_json({
            "messaging_product": "whatsapp",
            "recipient_type": "individual",
            "to": "+15550001111",
            "type": "audio",
            "audio": audio,
        }, Authorization=f"Bearer {account['token']}")
        yield Exchange("meta", name, "POST", path, headers, body, 200, MESSAGE_ACCEPTED)


TICKET = {
    "queued": True,
    "message": "Processing your request...",
    "queued_request_uuid": "a0816120-7e37-4e8b-8cf3-92deb2cdc133",
    "queued_request_link": "https://example.com/queued-requests/a0816120-7e37-4e8b-8cf3-92deb2cdc133",
}

SENT_VOICE = """{
  "key": {"remoteJid": "", "fromMe": true, "id": ""},
  "message": {"audioMessage": {
    "url": "", "mimetype": "", "fileSha256": "", "fileLength": "", "seconds": 123, "ptt": true, "mediaKey": "",
    "fileEncSha256": "", "directPath": "", "mediaKeyTimestamp": "", "waveform": ""
  }},
  "messageTimestamp": "",
  "status": ""
}"""

AUDIO_ACCEPTED = {
    "to": "15550001111",
    "messageCount": 1,
    "messageId": "a28dd97c-1ffb-4fcf-99f1-0b557ed381da",
    "status": {
        "groupId": 1,
        "groupName": "PENDING",
        "id": 7,
        "name": "PENDING_ENROUTE",
        "description": "Message sent to next instance",
    },
}

MESSAGE_ACCEPTED = {
    "messaging_product": "whatsapp",
    "contacts": [{"input": "+15550001111", "wa_id": "15550001111"}],
    "messages": [{"id": "wamid.HBgLMTU1NTAwMDExMTEVAgARGBI1RjQyNUE3NEYxMzAzMzQ5MkEA"}],
}

# The page of the voice message shows the answer to an image.
WEB_ENGINE = """{
  "_data": {
    "id": {"fromMe": true, "remote": "15550001111@c.us", "id": "3EB0", "_serialized": "true_15550001111@c.us_3EB0"},
    "viewed": false, "body": "", "type": "image", "t": 1767225600,
    "from": {"server": "c.us", "user": "15550002222", "_serialized": "15550002222@c.us"},
    "to": {"server": "c.us", "user": "15550001111", "_serialized": "15550001111@c.us"},
    "ack": 0, "isNewMsg": true, "star": false, "kicNotified": false, "caption": "", "deprecatedMms3Url": "",
    "directPath": "", "mimetype": "image/jpeg", "filehash": "", "encFilehash": "", "size": 192487, "mediaKey": "",
    "mediaKeyTimestamp": 1767225599, "streamable": false, "mediaHandle": null, "isFromTemplate": false,
    "pollInvalidated": false, "isSentCagPollCreation": false, "latestEditMsgKey": null,
    "latestEditSenderTimestampMs": null, "mentionedJidList": {}, "groupMentions": {}, "isEventCanceled": false,
    "eventInvalidated": false, "isVcardOverMmsDocument": false, "isForwarded": false, "isQuestion": false,
    "questionReplyQuotedMessage": null, "questionResponsesCount": 0, "readQuestionResponsesCount": 0, "labels": {},
    "hasReaction": false, "disappearingModeInitiator": "chat", "disappearingModeTrigger": "chat_settings",
    "productHeaderImageRejected": false, "lastPlaybackProgress": 0, "isDynamicReplyButtonsMsg": false,
    "isCarouselCard": false, "parentMsgId": null, "callSilenceReason": null, "isVideoCall": false,
    "callDuration": null, "callCreator": null, "callParticipants": null, "isCallLink": null, "callLinkToken": null,
    "isMdHistoryMsg": false, "stickerSentTs": 0, "lastUpdateFromServerTs": 0, "invokedBotWid": null,
    "bizBotType": null, "botResponseTargetId": null, "botPluginType": null, "botPluginReferenceIndex": null,
    "botPluginSearchProvider": null, "botPluginSearchUrl": null, "botPluginSearchQuery": null,
    "botPluginMaybeParent": false, "botReelPluginThumbnailCdnUrl": null, "botMessageDisclaimerText": null,
    "botMsgBodyType": null, "requiresDirectConnection": false, "bizContentPlaceholderType": null,
    "hostedBizEncStateMismatch": false, "senderOrRecipientAccountTypeHosted": false,
    "placeholderCreatedWhenAccountIsHosted": false, "galaxyFlowDisabled": false, "links": {}
  },
  "mediaKey": "",
  "id": {"fromMe": true, "remote": "15550001111@c.us", "id": "3EB0", "_serialized": "true_15550001111@c.us_3EB0"},
  "ack": 0, "hasMedia": true, "body": "", "type": "image", "timestamp": 1767225600, "from": "15550002222@c.us",
  "to": "15550001111@c.us", "deviceType": "android", "isForwarded": false, "forwardingScore": 0, "isStatus": false,
  "isStarred": false, "fromMe": true, "hasQuotedMsg": false, "hasReaction": false, "vCards": {}, "mentionedIds": {},
  "groupMentions": {}, "isGif": false, "links": {}
}"""

GO_AUDIO = """{"audioMessage": {
  "URL": "", "mimetype": "audio/ogg; codecs=opus", "fileSHA256": "", "fileLength": 330222, "seconds": 75, "PTT": true,
  "mediaKey": "", "fileEncSHA256": "", "directPath": "", "waveform": ""
}}"""

GO_ENGINE = """{
  "id": "true_status@broadcast_3EB0_15550002222@c.us",
  "_data": {
    "Info": {
      "Chat": "status@broadcast", "Sender": "15550002222:13@s.whatsapp.net", "IsFromMe": true, "IsGroup": false,
      "AddressingMode": "", "SenderAlt": "", "RecipientAlt": "", "BroadcastListOwner": "", "BroadcastRecipients": null,
      "ID": "3EB0", "ServerID": 0, "Type": "", "PushName": "", "Timestamp": "2026-01-01T00:00:00.625Z",
      "Category": "", "Multicast": false, "MediaType": "", "Edit": "",
      "MsgBotInfo": {"EditType": "", "EditTargetID": "", "EditSenderTimestampMS": "0001-01-01T00:00:00Z"},
      "MsgMetaInfo": {
        "TargetID": "", "TargetSender": "", "TargetChat": "", "DeprecatedLIDSession": null, "ThreadMessageID": "",
        "ThreadMessageSenderJID": ""
      },
      "VerifiedName": null, "DeviceSentMeta": null
    },
    "Message": AUDIO,
    "IsEphemeral": false, "IsViewOnce": false, "IsViewOnceV2": false, "IsViewOnceV2Extension": false,
    "IsDocumentWithCaption": false, "IsLottieSticker": false, "IsBotInvoke": false, "IsEdit": false,
    "SourceWebMsg": null, "UnavailableRequestID": "", "RetryCount": 0, "NewsletterMeta": null,
    "RawMessage": AUDIO
  }
}""".replace("AUDIO", GO_AUDIO)
